import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import path from 'node:path';
import { startNodeProgram } from '../../../test/support/node-program.js';
import { makeTestDirectory, removeTestDirectory } from '../../../test/support/test-directory.js';
import { requireWritableDirectory } from './preconditions.js';

const main = new URL('./main.ts', import.meta.url);

import.meta.jest.setTimeout(60_000); // whole processes, on a machine that may be busy

let directory: string;
beforeEach(() => (directory = makeTestDirectory()));
afterEach(() => removeTestDirectory(directory));

/** Starts the real program and returns what it says and its exit code. */
async function refusal(environment: NodeJS.ProcessEnv, args: string[] = []) {
  const program = startNodeProgram(main, { args, environment });
  const code = await program.ended;
  return { code, said: program.output().trim() };
}

function listen(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () =>
      resolve({ server, port: (server.address() as AddressInfo).port }),
    );
  });
}

describe('npm start', () => {
  it('says in one sentence that the port is taken, before it touches anything', async () => {
    const { server, port } = await listen();
    const data = path.join(directory, 'never-made');
    const { code, said } = await refusal({ PORT: String(port), DATA_DIRECTORY: data });
    server.close();
    expect(said).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program: set PORT to a free one, as in PORT=${port + 1} npm start.`,
    );
    expect(code).toBe(1);
  });

  it('comes to an end also where no directory can ever be made', async () => {
    await expect(requireWritableDirectory('/proc/none/of/this')).rejects.toThrow(
      /cannot be written/,
    );
  });

  it('says in one sentence that the data directory cannot be written', async () => {
    // Below a file nobody can write, root included.
    writeFileSync(path.join(directory, 'file'), '');
    const data = path.join(directory, 'file', 'data');
    const { code, said } = await refusal({ PORT: '39417', DATA_DIRECTORY: data });
    expect(said).toMatch(
      /^The data directory .*file\/data cannot be written \(.*\): make it writable.*$/,
    );
    expect(code).toBe(1);
  });

  it('names every bad variable at once', async () => {
    const { code, said } = await refusal({ PORT: 'x', PUBLIC_URL: 'y' });
    expect(said).toContain('PORT=x');
    expect(said).toContain('PUBLIC_URL=y');
    expect(code).toBe(1);
  });
});
