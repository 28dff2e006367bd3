import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Prints the address of a fresh PostgreSQL as one line of JSON; stops when its stdin closes. */
const PROGRAM = fileURLToPath(
  new URL('../../standalone/src/throwaway-postgres.js', import.meta.url),
);

/**
 * Runs `use` with a PostgreSQL: the one that `databaseUrl` names, else a throwaway one that is stopped
 * afterwards. Throws an Error when none can be had.
 */
export async function withPostgres<Result>(
  databaseUrl: string | undefined,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  if (databaseUrl) return use(databaseUrl);
  if (!existsSync(PROGRAM)) throw new Error('no embedded PostgreSQL was built; run npm run build');
  // A process of its own: apps don't import each other.
  const child = spawn(process.execPath, [PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    return await use(await addressFrom(child));
  } finally {
    child.stdin?.end();
    await ended;
  }
}

async function addressFrom(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the embedded PostgreSQL has no output to read');
  for await (const line of createInterface({ input: child.stdout })) {
    const { url } = JSON.parse(line) as { url?: unknown };
    if (typeof url === 'string') return url;
  }
  throw new Error('the embedded PostgreSQL ended before it told its address');
}
