/** `npm start` with the true PostgreSQL keeper and small stand-ins for api, worker, migrations and demonstration. */
import { fileURLToPath } from 'node:url';
import { runStandalone } from '../../../apps/standalone/src/run-standalone.js';

const program = (name: string, file: string) => ({
  name,
  script: fileURLToPath(new URL(file, import.meta.url)),
});

process.exit(
  await runStandalone({
    programs: {
      keeper: program('keeper', '../../../apps/standalone/src/postgres-keeper.js'),
      migrate: program('migrate', './stand-in-migrate.mjs'),
      api: program('api', './stand-in-api.mjs'),
      worker: program('worker', './stand-in-worker.mjs'),
      demo: program('demo', './stand-in-demo.mjs'),
    },
    portalHandler: 'no portal',
    args: process.argv.slice(2),
    environment: process.env,
    workingDirectory: process.cwd(),
    print: (line) => console.log(line),
    restartLimits: { quickDeaths: 5, quickMs: 60_000, firstDelayMs: 50 },
  }),
);
