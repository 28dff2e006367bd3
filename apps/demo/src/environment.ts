import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface DemoEnvironment {
  readonly databaseUrl: string;
  /** Where the tokens of the demonstration organisations are written. */
  readonly tokensFile: string;
  readonly corpusDirectory: string;
}

/**
 * The database is that of DATABASE_URL, or the embedded one of a service that is running from here.
 * Throws an error that says what to do when there is neither.
 */
export function readEnvironment(
  env: NodeJS.ProcessEnv,
  corpus: string | undefined,
): DemoEnvironment {
  const dataDirectory = resolve(env.DATA_DIRECTORY ?? 'data');
  const databaseUrl = env.DATABASE_URL ?? runningDatabase(dataDirectory);
  if (!databaseUrl) {
    throw new Error(
      'There is no database to load into. Start the service with the demonstration network by ' +
        '"npm start -- --demo", or set DATABASE_URL.',
    );
  }
  return {
    databaseUrl,
    tokensFile: join(dataDirectory, 'demo-tokens.json'),
    corpusDirectory: resolve(corpus ?? 'test/evaluation/dev'),
  };
}

function runningDatabase(dataDirectory: string): string | undefined {
  const file = join(dataDirectory, 'database-url');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
