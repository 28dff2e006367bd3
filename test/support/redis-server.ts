import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { freePort } from '../../apps/standalone/src/embedded-postgres/free-port.js';
import { waitUntil } from '../../apps/standalone/src/wait-until.js';

/** A Redis that this process started. */
export interface RedisServer {
  url: string;
  port: number;
  directory: string;
  /** SIGKILL, as a machine that dies; resolves when it is gone. Start it again with the same port and directory. */
  kill(): Promise<void>;
  /** SIGSTOP: connections stay, and no answer comes. */
  hang(): void;
  /** Ends it in good order. */
  stop(): Promise<void>;
}

export interface RedisOptions {
  /** Its working directory; made when it is not there, and left to the caller to remove. */
  directory: string;
  /** The port of a former start, for a client that is to find it again; otherwise a free one. */
  port?: number;
  /** More of redis.conf, e.g. `{ maxmemory: '20mb', 'maxmemory-policy': 'noeviction' }`. Nothing is kept on disk unless `appendonly` is 'yes'. */
  settings?: Record<string, string>;
}

/** The file of `redis-server` on the PATH, if there is one. */
export function redisServerFile(): string | undefined {
  const directories = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return directories.map((directory) => path.join(directory, 'redis-server')).find(isExecutable);
}

/** Starts a Redis of our own on 127.0.0.1 and resolves when it answers. Rejects when it ends or stays silent for 10 s. */
export async function startRedisServer(options: RedisOptions): Promise<RedisServer> {
  const { directory } = options;
  mkdirSync(directory, { recursive: true });
  const port = options.port ?? (await freePort());
  const settings = {
    ...{ port: String(port), bind: '127.0.0.1', dir: directory, save: '', appendonly: 'no' },
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(redisServerFile() ?? 'redis-server', flags, { stdio: 'ignore' });
  let ended = false;
  const end = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  }).then(() => void (ended = true));
  const endWith = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await end;
  };
  const answer = await waitUntil(
    async () => ended || (await say(port, 'PING').catch(() => '')).startsWith('+PONG'),
    { withinMs: 10_000, everyMs: 20 },
  );
  if (ended || !answer) {
    await endWith('SIGKILL');
    throw new Error(`redis-server did not start on port ${port} (${flags.join(' ')})`);
  }
  writeFileSync(path.join(directory, 'redis.port'), String(port));
  return {
    ...{ url: `redis://127.0.0.1:${port}`, port, directory },
    hang: () => void child.kill('SIGSTOP'),
    kill: () => endWith('SIGKILL'),
    stop: () => endWith('SIGTERM'),
  };
}

/** Ends the Redis that a killed test run left in this directory; another Redis on its port is left alone. */
export async function shutDownForsakenRedis(directory: string): Promise<void> {
  const note = path.join(directory, 'redis.port');
  if (!existsSync(note)) return;
  const port = Number(readFileSync(note, 'utf8'));
  const itsDirectory = await say(port, 'CONFIG GET dir').catch(() => '');
  if (itsDirectory.includes(directory)) await say(port, 'SHUTDOWN NOSAVE').catch(() => '');
}

/** One command, and the first piece of the answer. */
function say(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
    socket.setTimeout(2_000, () => socket.destroy(new Error('Redis is silent')));
    socket.once('error', reject);
    socket.once('close', () => resolve(''));
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
  });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
