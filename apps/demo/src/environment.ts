import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSecretKey, SECRET_KEY_ADVICE } from '#keyring';

export interface DemoEnvironment {
  readonly databaseUrl: string;
  readonly secretKey: Buffer;
  /** Where people reach the service. */
  readonly publicUrl: string;
  /** Where the API keys of the demonstration organisations are written. */
  readonly keysFile: string;
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
  const databaseUrl = env.DATABASE_URL ?? keptIn(dataDirectory, 'database-url');
  if (!databaseUrl) {
    throw new Error(
      'There is no database to load into. Start the service with the demonstration network by ' +
        '"npm start -- --demo", or set DATABASE_URL.',
    );
  }
  const secretKey = parseSecretKey(env.SECRET_KEY ?? keptIn(dataDirectory, 'secret-key') ?? '');
  if (!secretKey) throw new Error(`SECRET_KEY is not ${SECRET_KEY_ADVICE}.`);
  return {
    databaseUrl,
    secretKey,
    publicUrl: (env.PUBLIC_URL?.trim() || 'http://localhost:3000').replace(/\/+$/, ''),
    keysFile: join(dataDirectory, 'demo-keys.json'),
    corpusDirectory: resolve(corpus ?? 'test/evaluation/dev'),
  };
}

/** What a running embedded service has noted in its data directory. */
function keptIn(dataDirectory: string, name: string): string | undefined {
  const file = join(dataDirectory, name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
