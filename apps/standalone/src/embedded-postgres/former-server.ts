import { rmSync } from 'node:fs';
import { StartRefused } from '../start-refused.js';
import { waitUntil } from '../wait-until.js';
import { readPassword, type Cluster } from './cluster.js';
import {
  isAlive,
  isPostmasterOf,
  isTaken,
  postmasterFile,
  readPostmasterFile,
} from './postmaster-file.js';
import { stopPostmaster } from './postmaster.js';
import type { Installation } from './run-program.js';
import { supervisorOf, takeSupervision, type Server } from './supervision-lock.js';

/** A server that starts takes the lock as soon as it answers; one that is free for this long has nobody. */
const unsupervisedForMs = 1_000;
/** A keeper whose supervisor died lets api and worker finish, then stops: well within this time. */
const finishedWithinMs = 30_000;

/**
 * Ends the server that a killed run left behind on this cluster, so that our own can start.
 *
 * It is stopped rather than adopted: our own child tells us when it dies, has this release's settings and writes
 * into our log; an adopted process does none of that. The stop is a clean one and takes a fraction of a second.
 *
 * @throws StartRefused while another supervisor looks after it
 */
export async function endFormerServer(
  cluster: Cluster,
  installation: Installation,
  log: (line: string) => void,
): Promise<void> {
  if (!serverRunningOn(cluster)) return;
  const server = await waitUntil(
    async () => (serverRunningOn(cluster) ? await answering(cluster) : 'gone'),
    {
      withinMs: finishedWithinMs,
    },
  );
  if (server === 'gone') return;
  if (!server) throw doesNotAnswer(cluster);
  await untilUnsupervised(cluster, server);
  const pid = serverRunningOn(cluster);
  if (!pid) return;
  const supervision = await takeSupervision(server);
  if (!supervision) throw alreadySupervised(cluster);
  log('A PostgreSQL server of an earlier run was still there; it is stopped first.');
  await stopPostmaster(pid, cluster, installation);
  await supervision.end();
}

/** The pid of the server on this cluster. A stale file whose number something else has by now is removed. */
function serverRunningOn({ data }: Cluster): number | undefined {
  const file = readPostmasterFile(data);
  if (!file) return undefined;
  if (isPostmasterOf(file.pid, data)) return file.pid;
  // PostgreSQL recovers from the file of a dead server, but believes a number that is taken, and refuses.
  if (isTaken(file.pid)) rmSync(postmasterFile(data), { force: true });
  return undefined;
}

async function answering(cluster: Cluster): Promise<Server | undefined> {
  const port = readPostmasterFile(cluster.data)?.port;
  if (!port) return undefined;
  const server = { port, password: readPassword(cluster) };
  return await supervisorOf(server).then(
    () => server,
    () => undefined,
  );
}

/** Resolves when nobody looks after the server, or it has gone. A living supervisor is refused at once. */
async function untilUnsupervised(cluster: Cluster, server: Server): Promise<void> {
  let freeSince: number | undefined;
  const unsupervised = await waitUntil(
    async () => {
      if (!serverRunningOn(cluster)) return true;
      const supervisor = await supervisorOf(server).catch(() => 'leaving' as const);
      if (typeof supervisor === 'number' && isAlive(supervisor)) throw alreadySupervised(cluster);
      freeSince = supervisor === undefined ? (freeSince ?? performance.now()) : undefined;
      return freeSince !== undefined && performance.now() - freeSince >= unsupervisedForMs;
    },
    { withinMs: finishedWithinMs },
  );
  if (!unsupervised) throw alreadySupervised(cluster);
}

const alreadySupervised = ({ directory }: Cluster) =>
  new StartRefused(
    `Another Caravanserai is running on the data in ${directory}: stop that one first, or choose another DATA_DIRECTORY.`,
  );

const doesNotAnswer = ({ data }: Cluster) =>
  new StartRefused(
    `A PostgreSQL server (pid ${readPostmasterFile(data)?.pid}) is running on the data in ${data} and does not answer: ` +
      'end that process and start again.',
  );
