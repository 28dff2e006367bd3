import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What PostgreSQL writes into `postmaster.pid` about the server that uses a data directory. */
export interface PostmasterFile {
  pid: number;
  /** Absent until it listens. */
  port: number | undefined;
  ready: boolean;
}

export function postmasterFile(dataDirectory: string): string {
  return path.join(dataDirectory, 'postmaster.pid');
}

/** The postmaster file's content; `undefined` when there is none (or it is being written). */
export function readPostmasterFile(dataDirectory: string): PostmasterFile | undefined {
  const file = postmasterFile(dataDirectory);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!(pid > 0)) return undefined;
  return { pid, port: Number(lines[3]) || undefined, ready: lines[7]?.trim() === 'ready' };
}

/** Whether the number belongs to any process, one that has ended but is still in the system's list included. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // another user's
  }
}

/** Whether there is such a process and it has not ended. */
export function isAlive(pid: number): boolean {
  return isTaken(pid) && !isZombie(pid);
}

/** A process that has ended keeps its number until its parent takes note, which init in a container may never do. */
function isZombie(pid: number): boolean {
  return /\) [ZX] /.test(processFile(pid, 'stat') ?? '');
}

/**
 * Whether this process serves this data directory. A number alone says little: after a reboot or a container's
 * restart the number in an old `postmaster.pid` often belongs to some other program. Our postmasters are
 * always started with their data directory on the command line. Where no command line can be seen: true.
 */
export function isPostmasterOf(pid: number, dataDirectory: string): boolean {
  if (!isAlive(pid)) return false;
  const line = commandLine(pid);
  return line === undefined || line.includes(dataDirectory);
}

function commandLine(pid: number): string | undefined {
  if (processFile(process.pid, 'cmdline')) return processFile(pid, 'cmdline') ?? '';
  const { status, stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout : undefined;
}

/** A file about a process from Linux's /proc; `undefined` on other systems or when the process is gone. */
function processFile(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}
