import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  isAlive,
  isPostmasterOf,
  readPostmasterFile,
} from '../../apps/standalone/src/embedded-postgres/postmaster-file.js';
import { waitUntil } from '../../apps/standalone/src/wait-until.js';
import { shutDownForsakenRedis } from './redis-server.js';

const prefix = 'caravanserai-test-';

/**
 * A new directory that other accounts may enter (PostgreSQL's must, when the tests run as root). Its name tells
 * whose it is, so that a later run can remove it when this process was killed.
 */
export function makeTestDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(directory, 0o755);
  return directory;
}

/**
 * Removes the directories of test runs that were killed, and ends the servers that they left in them. What
 * cannot be removed, such as another user's, is left to its owner's next run.
 */
export async function removeForsakenTestDirectories(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const owner = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]);
    if (!owner || isAlive(owner)) continue;
    await removeTestDirectory(path.join(tmpdir(), name)).catch(() => undefined);
  }
}

/** Removes a directory, the servers that run in it, and the data that were put elsewhere for it. */
export async function removeTestDirectory(directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(directory, name);
    if (path.basename(name) === 'postmaster.pid') await endPostmaster(path.dirname(file));
    if (path.basename(name) === 'redis.port') await shutDownForsakenRedis(path.dirname(file));
    if (path.basename(name) === 'location') {
      await removeTestDirectory(readFileSync(file, 'utf8').trim());
    }
  }
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
}

async function endPostmaster(dataDirectory: string): Promise<void> {
  const pid = readPostmasterFile(dataDirectory)?.pid;
  if (!pid || !isPostmasterOf(pid, dataDirectory)) return;
  process.kill(pid, 'SIGQUIT'); // immediate: the data go anyway
  await waitUntil(() => !isAlive(pid), { withinMs: 10_000 });
}
