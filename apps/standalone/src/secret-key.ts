import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The installation's SECRET_KEY: from `secret-key` in the data directory, made there at the first start. It
 * belongs to the data: second factors in the database cannot be read without it.
 */
export function secretKeyIn(dataDirectory: string): string {
  const file = path.join(dataDirectory, 'secret-key');
  if (!existsSync(file)) {
    const key = randomBytes(32).toString('base64');
    // Under another name first: a start that is cut short must not leave half a key behind.
    writeFileSync(`${file}.new`, `${key}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8').trim();
}
