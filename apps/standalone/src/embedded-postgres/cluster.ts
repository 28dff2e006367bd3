import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartRefused } from '../start-refused.js';
import type { SystemAccount } from './system-account.js';

/** The owner and superuser of the private cluster, and the name of its one database. */
export const clusterOwner = 'caravanserai';
export const databaseName = 'caravanserai';

/** The files of one cluster. `directory` appears at once and complete: see `initialiseCluster`. */
export interface Cluster {
  directory: string;
  /** PostgreSQL's own data directory. */
  data: string;
  /** The superuser's password, readable by us alone. */
  passwordFile: string;
  /** The port of the last start, tried first at the next one so that a restart keeps the URL. */
  portFile: string;
}

export function clusterIn(home: string): Cluster {
  return clusterAt(path.join(home, 'postgres'));
}

export function clusterAt(directory: string): Cluster {
  return {
    directory,
    data: path.join(directory, 'data'),
    passwordFile: path.join(directory, 'password'),
    portFile: path.join(directory, 'port'),
  };
}

/** Who owns the cluster's data; `undefined` before it exists. */
export function ownerOf(cluster: Cluster): SystemAccount | undefined {
  if (!existsSync(cluster.data)) return undefined;
  const { uid, gid } = statSync(cluster.data);
  return { uid, gid };
}

/** @throws StartRefused when another account keeps it to itself */
export function readPassword(cluster: Cluster): string {
  try {
    return readFileSync(cluster.passwordFile, 'utf8').trim();
  } catch (error) {
    throw new StartRefused(
      `The database password in ${cluster.passwordFile} cannot be read (${(error as Error).message}): ` +
        'start as the user who started here before, or choose another DATA_DIRECTORY.',
    );
  }
}

/** @throws StartRefused when the data were written by another major version of PostgreSQL */
export function requireMajorVersion(cluster: Cluster, major: string): void {
  const file = path.join(cluster.data, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (found === major) return;
  const whose = found ? `were written by PostgreSQL ${found}` : 'are incomplete (no PG_VERSION)';
  throw new StartRefused(
    `The data in ${cluster.directory} ${whose}, and this release brings PostgreSQL ${major}: start the release ` +
      'that wrote them and export from there, or move the directory away to begin with an empty network.',
  );
}
