import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { run } from '../architecture/planted-tree.js';
import { projectRoot } from '../architecture/project-root.js';

describe('deploy/is-ready.mjs', () => {
  let server: Server;
  let address: string;

  beforeEach(async () => {
    server = createServer((request, response) => {
      response.writeHead(request.url === '/health/ready' ? 200 : 503).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  it('ends with 0 when the program is ready', async () => {
    expect(await isReady(`${address}/health/ready`)).toEqual({ exitCode: 0, output: '' });
  });

  it('ends with 1 and the status when it is not', async () => {
    expect(await isReady(`${address}/busy`)).toEqual({
      exitCode: 1,
      output: `${address}/busy answered 503\n`,
    });
  });

  it('ends with 1 and the reason when nobody listens', async () => {
    server.close();
    const { exitCode, output } = await isReady(`${address}/health/ready`);

    expect(exitCode).toBe(1);
    expect(output).toContain('ECONNREFUSED');
  });
});

async function isReady(address: string) {
  return run(process.execPath, [join(projectRoot, 'deploy/is-ready.mjs'), address], projectRoot);
}
