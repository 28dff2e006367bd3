import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartRefused } from '../start-refused.js';
import { programFile, type PostgresBinaries } from './postgres-binaries.js';
import type { SystemAccount } from './system-account.js';

const execute = promisify(execFile);

/** A copy of PostgreSQL's programs, and who runs them. */
export interface Installation {
  binaries: PostgresBinaries;
  account: SystemAccount | undefined;
}

/** How every program of PostgreSQL is spawned. None of the caller's variables gets in, be it locale, library path or PG…. */
export function spawnOptions(account: SystemAccount | undefined) {
  // The caller's working directory may be closed to the account.
  return { ...account, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' } };
}

/** Runs one of PostgreSQL's programs to its end and returns what it printed. Rejects as `execFile` does. */
export async function runProgram(
  { binaries, account }: Installation,
  program: string,
  args: string[],
): Promise<string> {
  const { stdout } = await execute(programFile(binaries, program), args, spawnOptions(account));
  return stdout;
}

/**
 * The major version of these binaries, e.g. "18". The first program that is run, so it also finds out
 * whether they run here at all.
 * @throws StartRefused when they do not (a C library other than glibc, say)
 */
export async function majorVersion(installation: Installation): Promise<string> {
  try {
    const printed = await runProgram(installation, 'postgres', ['--version']);
    return /(\d+)\.?\S*\s*$/.exec(printed)?.[1] ?? printed;
  } catch (error) {
    throw new StartRefused(
      `PostgreSQL's programs in ${installation.binaries.directory} do not run on this system ` +
        `(${(error as Error).message.trim()}): use a system with glibc, or set DATABASE_URL and REDIS_URL and start the parts separately.`,
    );
  }
}
