import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/**
 * A port of 127.0.0.1 that nobody listens on at this moment: `preferred` if it is free, otherwise any.
 * (Another program may take it before it is used; who uses it must be ready to ask again.)
 */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred === undefined) return await listenOnce(0);
  return await listenOnce(preferred).catch(() => listenOnce(0));
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: found } = server.address() as AddressInfo;
      server.close(() => resolve(found));
    });
  });
}
