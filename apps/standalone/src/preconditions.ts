import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { makePassableDirectory } from './embedded-postgres/data-home.js';
import { StartRefused } from './start-refused.js';
import { waitUntil } from './wait-until.js';

/** An api whose supervisor was killed a moment ago still has its port; it lets go within this time. */
const portFreedWithinMs = 3_000;

/** @throws StartRefused when nobody can listen there, naming the variable that changes it */
export async function requireFreePort(port: number, host: string): Promise<void> {
  let failure: NodeJS.ErrnoException | undefined;
  const free = await waitUntil(
    async () => {
      failure = await tryToListen(port, host);
      return failure?.code !== 'EADDRINUSE';
    },
    { withinMs: portFreedWithinMs, everyMs: 200 },
  );
  if (!free) {
    throw new StartRefused(
      `Port ${port} on ${host} is taken by another program: set PORT to a free one, as in PORT=${port === 65_535 ? 3000 : port + 1} npm start.`,
    );
  }
  if (failure?.code === 'EACCES') {
    throw new StartRefused(`This user may not listen on port ${port}: set PORT to 1024 or more.`);
  }
  if (failure) {
    throw new StartRefused(
      `Nothing can listen on ${host} port ${port} (${failure.message}): set HOST to an address of this machine.`,
    );
  }
}

function tryToListen(port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

/** Makes the data directory if need be. @throws StartRefused when it cannot be written */
export async function requireWritableDirectory(directory: string): Promise<void> {
  try {
    await makePassableDirectory(directory);
    rmSync(mkdtempSync(path.join(directory, '.writable-')), { recursive: true });
  } catch (error) {
    throw new StartRefused(
      `The data directory ${directory} cannot be written (${(error as Error).message}): ` +
        'make it writable for this user, or set DATA_DIRECTORY to another place.',
    );
  }
}
