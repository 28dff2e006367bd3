import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { waitUntil } from '../wait-until.js';
import type { Cluster } from './cluster.js';
import { programFile } from './postgres-binaries.js';
import { isPostmasterOf, readPostmasterFile } from './postmaster-file.js';
import { runProgram, spawnOptions, type Installation } from './run-program.js';

/** Crash recovery of a large network may take its time. */
const startDeadlineMs = 300_000;
/** End sessions and write everything; leave at once and recover at the next start; the last resort. */
const waysToStop = [
  { signal: 'INT', withinMs: 20_000 },
  { signal: 'QUIT', withinMs: 10_000 },
  { signal: 'KILL', withinMs: 5_000 },
];

/** A server that we started ourselves. */
export interface Postmaster {
  pid: number;
  exited: Promise<void>;
}

/** Why a server did not start, in its own words. */
export class PostmasterFailed extends Error {
  /** What may be gone a moment later: a port just taken, children of a killed server still leaving. */
  get maySettle(): boolean {
    return /lock file .* already exists|shared memory block|could not (bind|create any TCP)/.test(
      this.message,
    );
  }
}

/** Values that hold unless the caller gives others. Statements and their values stay out of the log: they are people's data. */
const defaultSettings = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off', // compiling costs more than our short queries
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** The caller cannot change these: no other machine and no other user's file system gets at the server. */
const fixedSettings = { listen_addresses: '127.0.0.1', unix_socket_directories: '' };

/**
 * Starts the server and resolves when it accepts connections.
 * @throws PostmasterFailed
 */
export async function startPostmaster(
  cluster: Cluster,
  { binaries, account }: Installation,
  options: { port: number; settings: Record<string, string>; log: (line: string) => void },
): Promise<Postmaster> {
  const settings = { ...defaultSettings, ...options.settings, ...fixedSettings };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(
    programFile(binaries, 'postgres'),
    ['-D', cluster.data, '-p', String(options.port), ...flags],
    { ...spawnOptions(account), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const lastLines = followLog(child, options.log);
  let ended = false;
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => resolve(void lastLines.push(error.message)));
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void exited.then(() => (ended = true));

  const outcome = await waitUntil(() => (ended ? 'ended' : isReady(cluster, child) && 'ready'), {
    withinMs: startDeadlineMs,
    everyMs: 25,
  });
  if (outcome === 'ready' && child.pid) return { pid: child.pid, exited };
  child.kill('SIGKILL');
  await closed; // the log's last lines say why
  throw new PostmasterFailed(lastLines.join('\n') || 'PostgreSQL said nothing before it ended.');
}

function isReady(cluster: Cluster, child: ChildProcess): boolean {
  const file = readPostmasterFile(cluster.data);
  return file !== undefined && file.pid === child.pid && file.ready;
}

function followLog(child: ChildProcess, log: (line: string) => void): string[] {
  const lastLines: string[] = [];
  createInterface({ input: child.stderr! }).on('line', (line) => {
    log(line);
    lastLines.push(line);
    if (lastLines.length > 10) lastLines.shift();
  });
  return lastLines;
}

/**
 * Stops this server and no other: the next one may have started on the same data the moment it is gone, which is
 * why `pg_ctl stop`, which goes by the data directory, will not do. Does nothing when it has ended already.
 */
export async function stopPostmaster(
  pid: number,
  { data }: Cluster,
  installation: Installation,
): Promise<void> {
  const gone = () => !isPostmasterOf(pid, data);
  for (const { signal, withinMs } of waysToStop) {
    if (gone()) return;
    // Through pg_ctl because Node cannot send these on Windows.
    await runProgram(installation, 'pg_ctl', ['kill', signal, String(pid)]).catch(() => undefined);
    await waitUntil(gone, { withinMs, everyMs: 20 });
  }
}
