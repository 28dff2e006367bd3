import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { StartRefused } from '../start-refused.js';
import { recreateLibrarySymlinks } from './library-symlinks.js';
import { programFile, type PostgresBinaries } from './postgres-binaries.js';
import { canExecute, type SystemAccount } from './system-account.js';

/**
 * Binaries that the account can execute: the installed ones when it reaches them and their links are whole,
 * otherwise a copy below `copiesDirectory` (60 MB, made once per release). A project under `/root` needs the
 * copy for its PostgreSQL account, an ordinary user needs it when `node_modules` is read-only and unlinked.
 */
export async function placeBinaries(
  installed: PostgresBinaries,
  account: SystemAccount | undefined,
  copiesDirectory: string,
): Promise<PostgresBinaries> {
  const whole = recreateLibrarySymlinks(installed.directory);
  if (whole && canExecute(account, programFile(installed, 'postgres'))) return installed;
  const copy = {
    directory: path.join(copiesDirectory, installed.release),
    release: installed.release,
  };
  if (!existsSync(copy.directory)) await copyBinaries(installed.directory, copy.directory);
  if (!canExecute(account, programFile(copy, 'postgres'))) {
    throw new StartRefused(
      `PostgreSQL's programs in ${copy.directory} cannot be executed: ` +
        'mount that place without noexec, or start as another user.',
    );
  }
  return copy;
}

/** Renamed into place when it is complete, so that a copy is never seen half done. */
async function copyBinaries(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  const unfinished = await mkdtemp(`${to}.unfinished-`);
  try {
    await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
    await openForReading(unfinished);
    recreateLibrarySymlinks(unfinished);
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

/** What was installed under a strict umask is private to its owner, and so would be the copy. */
async function openForReading(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) await openForReading(file);
    else if (entry.isFile()) {
      await chmod(file, path.basename(directory) === 'bin' ? 0o755 : 0o644);
    }
  }
}
