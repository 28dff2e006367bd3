import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The database is that of DATABASE_URL, or the embedded one of a service that is running from here.
 * Throws an error that says what to do when there is neither.
 */
export function readDatabaseUrl(env: NodeJS.ProcessEnv): string {
  const kept = join(resolve(env.DATA_DIRECTORY ?? 'data'), 'database-url');
  const url = env.DATABASE_URL ?? (existsSync(kept) ? readFileSync(kept, 'utf8').trim() : '');
  if (!url) throw new Error('There is no database. Start the service, or set DATABASE_URL.');
  return url;
}
