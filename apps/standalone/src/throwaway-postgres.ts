/**
 * `node throwaway-postgres.js`: an empty PostgreSQL for a program that needs one for a moment. Prints
 * `{"url": "…"}` as one line; stops and leaves nothing behind when its stdin closes.
 */
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres/start-embedded-postgres.js';

/** Nothing here is to outlive the program, so nothing is flushed to disk. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const directory = mkdtempSync(path.join(tmpdir(), 'caravanserai-throwaway-'));
// As root, PostgreSQL runs as another user, who must be able to enter.
chmodSync(directory, 0o755);
process.on('exit', () => {
  rmSync(directory, { recursive: true, force: true });
});

try {
  const dataDirectory = path.join(directory, 'data');
  const postgres = await startEmbeddedPostgres({ dataDirectory, settings });
  console.log(JSON.stringify({ url: postgres.url }));
  process.stdin.resume();
  await once(process.stdin, 'close');
  await postgres.stop();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
