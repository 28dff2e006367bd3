import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { StartRefused } from '../start-refused.js';
import {
  clusterIn,
  clusterOwner,
  databaseName,
  ownerOf,
  readPassword,
  requireMajorVersion,
  type Cluster,
} from './cluster.js';
import {
  chooseDataHome,
  findDataHome,
  machineDirectory,
  makePassableDirectory,
} from './data-home.js';
import { endFormerServer } from './former-server.js';
import { freePort } from './free-port.js';
import { initialiseCluster, removeUnfinished } from './initialise-cluster.js';
import { placeBinaries } from './place-binaries.js';
import { findBinaries } from './postgres-binaries.js';
import {
  type Postmaster,
  type PostmasterFailed,
  startPostmaster,
  stopPostmaster,
} from './postmaster.js';
import { majorVersion, type Installation } from './run-program.js';
import { takeSupervision, type Server } from './supervision-lock.js';
import { accountForPostgres } from './system-account.js';

/** A PostgreSQL server that this process started and looks after. */
export interface RunningPostgres {
  /** Database `caravanserai` on this server, as its owner, who is superuser of this private cluster. */
  url: string;
  /** On 127.0.0.1; the same at the next start unless something else took it. */
  port: number;
  /** Ends all sessions and stops the server; resolves when it is gone, also when it had died before. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Holds the cluster (or the note where it is); made when it is not there. */
  dataDirectory: string;
  /** PostgreSQL settings for this start, as in `postgresql.conf`. */
  settings?: Record<string, string>;
  /** Gets the server's log, line by line, and what the launcher did about an earlier run. */
  log?: (line: string) => void;
}

/** How long what may settle by itself (a server just killed, a port just taken) is tried again. */
const settleWithinMs = 20_000;

/**
 * Starts the PostgreSQL server that npm installed on the given data directory, making the cluster first when
 * there is none, and makes sure that the database `caravanserai` exists.
 * @throws StartRefused with a sentence for the operator when it cannot, or when another supervisor is running
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<RunningPostgres> {
  const { settings = {}, log = () => undefined } = options;
  const { cluster, installation } = await prepare(path.resolve(options.dataDirectory));
  if (!existsSync(cluster.directory)) {
    await initialiseCluster(cluster, installation, { durable: settings.fsync !== 'off' });
  }
  requireMajorVersion(cluster, await majorVersion(installation));
  const { port, postmaster } = await startServer(cluster, installation, { settings, log });
  const stop = async () => {
    await stopPostmaster(postmaster.pid, cluster, installation);
    await postmaster.exited;
  };
  try {
    const server = { port, password: readPassword(cluster) };
    const supervision = await supervise(cluster, server);
    if ((await removeUnfinished(cluster)) > 0) log('A half-done initialisation was removed.');
    await ensureDatabase(supervision);
    const url = `postgres://${clusterOwner}:${server.password}@127.0.0.1:${port}/${databaseName}`;
    return { url, port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Settles where the cluster is and who runs PostgreSQL, and puts its programs where that account reaches them. */
async function prepare(
  dataDirectory: string,
): Promise<{ cluster: Cluster; installation: Installation }> {
  await makePassableDirectory(dataDirectory);
  const present = await findDataHome(dataDirectory);
  const account = accountForPostgres(present ? ownerOf(clusterIn(present)) : undefined);
  const home = present ?? (await chooseDataHome(dataDirectory, account));
  const copies = path.join(account ? machineDirectory : home, 'binaries');
  if (account) await makePassableDirectory(machineDirectory);
  const binaries = await placeBinaries(findBinaries(), account, copies);
  return { cluster: clusterIn(home), installation: { binaries, account } };
}

async function startServer(
  cluster: Cluster,
  installation: Installation,
  { settings, log }: Required<Pick<EmbeddedPostgresOptions, 'settings' | 'log'>>,
): Promise<{ port: number; postmaster: Postmaster }> {
  const deadline = performance.now() + settleWithinMs;
  for (;;) {
    await endFormerServer(cluster, installation, log);
    const port = await freePort(lastPort(cluster));
    try {
      const postmaster = await startPostmaster(cluster, installation, { port, settings, log });
      writeFileSync(cluster.portFile, String(port));
      return { port, postmaster };
    } catch (error) {
      const failure = error as PostmasterFailed;
      if (!failure.maySettle || performance.now() > deadline) {
        throw new StartRefused(
          `PostgreSQL did not start on ${cluster.data}. It says: ${failure.message}`,
        );
      }
      await pause(250);
    }
  }
}

function lastPort({ portFile }: Cluster): number | undefined {
  return existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) || undefined : undefined;
}

async function supervise(cluster: Cluster, server: Server): Promise<Client> {
  const supervision = await takeSupervision(server);
  if (supervision) return supervision;
  throw new StartRefused(
    `Another Caravanserai has just taken over the data in ${cluster.directory}.`,
  );
}

async function ensureDatabase(session: Client): Promise<void> {
  const { rowCount } = await session.query('select from pg_database where datname = $1', [
    databaseName,
  ]);
  if (rowCount === 0) await session.query(`create database ${databaseName}`);
}
