import { join } from 'node:path';
import { freePort } from '../../apps/standalone/src/embedded-postgres/free-port.js';
import { projectRoot } from '../architecture/project-root.js';
import { type NodeProgram, startNodeProgram } from './node-program.js';
import type { TestNetwork } from './test-network.js';

/** Compiling the API takes a moment, and longer on a machine that has other things to do. */
export const PORTAL_WITHIN_MS = 120_000;

export interface RunningPortal {
  readonly program: NodeProgram;
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
}

interface PortalOptions {
  readonly logLevel?: 'debug' | 'info';
  /** The handler of another build than the one that people get. */
  readonly handler?: string | undefined;
  /** What the API is told besides. */
  readonly environment?: Readonly<Record<string, string>>;
}

const BUILT = join(projectRoot, 'apps/web/build/handler.js');

/** The API with the portal in it, as a process of its own on the network's database. */
export async function startPortal(
  network: TestNetwork,
  { logLevel = 'info', handler = BUILT, environment = {} }: PortalOptions = {},
): Promise<RunningPortal> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const program = startNodeProgram(join(projectRoot, 'apps/api/src/main.ts'), {
    environment: {
      ...network.workerEnvironment,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: address,
      ORIGIN: address,
      API_URL: address,
      TRUST_PROXY: 'loopback',
      ADDRESS_HEADER: 'x-client-address',
      PORTAL_HANDLER: handler,
      LOG_LEVEL: logLevel,
      ...environment,
    },
  });
  try {
    await program.printed(/Serving http/, PORTAL_WITHIN_MS);
  } catch (error) {
    // The suite has no hold of it yet, so nobody else would end it.
    program.signal('SIGKILL');
    throw error;
  }
  return { program, address };
}
