/** `npm start`: the whole of Caravanserai on one machine, with nothing but Node and what npm installed. */
import { fileURLToPath } from 'node:url';
import type { Program } from './running-program.js';
import { runStandalone } from './run-standalone.js';

const app = (name: string): Program => ({
  name,
  script: fileURLToPath(new URL(`../../${name}/src/main.js`, import.meta.url)),
});

// A closed terminal or pipe must not end us before the others.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

process.exit(
  await runStandalone({
    programs: {
      keeper: {
        name: 'PostgreSQL keeper',
        script: fileURLToPath(new URL('./postgres-keeper.js', import.meta.url)),
      },
      migrate: app('migrate'),
      api: app('api'),
      worker: app('worker'),
      demo: app('demo'),
    },
    // Built by Vite where its sources are, not in dist.
    portalHandler: fileURLToPath(new URL('../../../../apps/web/build/handler.js', import.meta.url)),
    args: process.argv.slice(2),
    environment: process.env,
    workingDirectory: process.cwd(),
    print: (line) => console.log(line),
  }),
);
