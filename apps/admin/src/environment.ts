import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSecretKey, SECRET_KEY_ADVICE } from '#keyring';

export interface AdminEnvironment {
  readonly databaseUrl: string;
  readonly secretKey: Buffer;
  /** Where people reach the service; links begin with it. */
  readonly publicUrl: string;
}

/**
 * The database is that of DATABASE_URL, or the embedded one of a service that is running from here.
 * Throws an error that names everything that is missing, and says what to do.
 */
export function readEnvironment(env: NodeJS.ProcessEnv): AdminEnvironment {
  const dataDirectory = resolve(env.DATA_DIRECTORY ?? 'data');
  const databaseUrl = env.DATABASE_URL ?? keptIn(dataDirectory, 'database-url');
  const secretKey = parseSecretKey(env.SECRET_KEY ?? keptIn(dataDirectory, 'secret-key') ?? '');
  const faults = [
    ...(databaseUrl ? [] : ['There is no database. Start the service, or set DATABASE_URL.']),
    ...(secretKey ? [] : [`SECRET_KEY is not ${SECRET_KEY_ADVICE}.`]),
  ];
  if (!databaseUrl || !secretKey) throw new Error(faults.join('\n'));
  const publicUrl = (env.PUBLIC_URL?.trim() || 'http://localhost:3000').replace(/\/+$/, '');
  if (!URL.canParse(publicUrl))
    throw new Error('PUBLIC_URL is not an address such as https://network.example.');
  return { databaseUrl, secretKey, publicUrl };
}

/** What a running embedded service has noted in its data directory. */
function keptIn(dataDirectory: string, name: string): string | undefined {
  const file = join(dataDirectory, name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
