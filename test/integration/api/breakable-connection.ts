import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';

/** A way to PostgreSQL that can be cut, as when the server dies. */
export interface BreakableConnection {
  /** The same address, by way of here. */
  readonly url: string;
  /** Ends every connection and takes no new one. */
  cut(): Promise<void>;
}

export async function breakableConnection(url: string): Promise<BreakableConnection> {
  const target = new URL(url);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const here = new URL(url);
  here.host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  return {
    url: here.href,
    cut: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
