import { findBinaries } from './embedded-postgres/postgres-binaries.js';
import { reachableFrom } from './reachable-from.js';
import { requireFreePort, requireWritableDirectory } from './preconditions.js';
import type { RestartLimits } from './restart-policy.js';
import type { Program } from './running-program.js';
import { environmentForPrograms, readSettings, type Settings } from './settings.js';
import { secretKeyIn } from './secret-key.js';
import { StartRefused } from './start-refused.js';
import { stopAsked } from './stop-asked.js';
import { Supervisor } from './supervisor.js';

export interface StandaloneOptions {
  /** The programs that are started, so that tests can put others in their place. */
  programs: { keeper: Program; migrate: Program; api: Program; worker: Program; demo: Program };
  /** The handler of the portal's build, which the API serves on its port. */
  portalHandler: string;
  args: string[];
  environment: NodeJS.ProcessEnv;
  workingDirectory: string;
  print: (line: string) => void;
  restartLimits?: RestartLimits;
}

/**
 * The embedded default, from checks to clean end.
 * @returns the exit code: 0 after Ctrl-C or SIGTERM, 1 when it could not start or could not go on
 */
export async function runStandalone(options: StandaloneOptions): Promise<number> {
  const stop = stopAsked(options.environment);
  let supervisor: Supervisor | undefined;
  const run = async () => {
    const settings = readSettings(options.args, options.environment, options.workingDirectory);
    await requireFreePort(settings.port, settings.host);
    await requireWritableDirectory(settings.dataDirectory);
    findBinaries();
    supervisor = supervise(settings, options);
    await Promise.race([serve(supervisor, settings, options), supervisor.gaveUp.then(refuse)]);
    await supervisor.gaveUp.then(refuse);
  };
  try {
    await Promise.race([run(), stop]);
    options.print('Stopping …');
    await supervisor?.stop();
    return 0;
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    await supervisor?.stop();
    options.print(error.message);
    return 1;
  }
}

function supervise(settings: Settings, options: StandaloneOptions): Supervisor {
  const { programs, portalHandler, environment, print, restartLimits } = options;
  const healthPage = `http://${reachableFrom(settings.host)}:${settings.port}/health/ready`;
  return new Supervisor({
    keeper: { ...programs.keeper, args: [settings.dataDirectory], endsItself: true },
    keeperEnvironment: environment,
    migrate: programs.migrate,
    services: [programs.worker, programs.api],
    environment: (databaseUrl) =>
      environmentForPrograms(settings, environment, {
        databaseUrl,
        portalHandler,
        secretKey: secretKeyIn(settings.dataDirectory),
      }),
    isReady: () => answersOk(healthPage),
    log: print,
    restartLimits,
  });
}

/** Brings everything up and says where it is; resolves when there is nothing more to do but run. */
async function serve(
  supervisor: Supervisor,
  settings: Settings,
  { programs, print }: StandaloneOptions,
): Promise<void> {
  for (const name of settings.withoutEffect) {
    print(
      `${name} has no effect on npm start, which brings its own; see the README for separate parts.`,
    );
  }
  print(`Starting Caravanserai on the data in ${settings.dataDirectory} …`);
  await supervisor.start();
  print(whereThingsAre(settings));
  if (settings.demo) {
    const { code, description } = await supervisor.run({ ...programs.demo, args: ['--if-empty'] });
    if (code !== 0) print(`The demonstration network was not loaded (${description}).`);
  } else if ((await supervisor.run({ ...programs.demo, args: ['--is-empty'] })).code === 0) {
    print('There are no postings yet: npm start -- --demo loads a demonstration network.');
  }
}

const whereThingsAre = ({ publicUrl }: Settings) =>
  [
    'Caravanserai is running.',
    `  Portal and API  ${publicUrl}`,
    `  API reference   ${publicUrl}/api/docs`,
    `  Mailbox         ${publicUrl}/dev/mailbox`,
    'Ctrl-C stops it.',
  ].join('\n');

function refuse(sentence: string): never {
  throw new StartRefused(sentence);
}

async function answersOk(url: string): Promise<boolean> {
  return await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    async (response) => {
      await response.body?.cancel();
      return response.status === 200;
    },
    () => false,
  );
}
