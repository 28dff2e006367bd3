import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { StartRefused } from '../start-refused.js';
import { clusterAt, clusterOwner, type Cluster } from './cluster.js';
import { runProgram, type Installation } from './run-program.js';
import type { SystemAccount } from './system-account.js';

const unfinishedMark = '.unfinished-';

/**
 * Makes a new cluster with a random password. It is made under another name and renamed into place when it is
 * complete: an initdb that was killed never looks like a cluster, and of two first starts at the same time
 * one wins and the other finds a finished cluster.
 *
 * @param durable false leaves out the flush to disk (throw-away clusters of tests)
 */
export async function initialiseCluster(
  cluster: Cluster,
  installation: Installation,
  { durable }: { durable: boolean },
): Promise<void> {
  const directory = await mkdtemp(cluster.directory + unfinishedMark);
  const unfinished = clusterAt(directory);
  try {
    await chmod(directory, 0o711); // PostgreSQL's account must pass through
    await mkdir(unfinished.data, { mode: 0o700 });
    await giveTo(installation.account, unfinished.data);
    const password = randomBytes(24).toString('base64url');
    await writeFile(unfinished.passwordFile, password, { mode: 0o600 });
    await runInitdb(unfinished, installation, password, durable);
    await rename(directory, cluster.directory);
  } catch (error) {
    await removeTree(directory);
    if (!existsSync(cluster.directory)) throw error;
  }
}

/** Removes what killed initialisations left beside the cluster; returns how many there were. */
export async function removeUnfinished(cluster: Cluster): Promise<number> {
  const parent = path.dirname(cluster.directory);
  const mark = path.basename(cluster.directory) + unfinishedMark;
  const unfinished = (await readdir(parent)).filter((name) => name.startsWith(mark));
  for (const name of unfinished) await removeTree(path.join(parent, name));
  return unfinished.length;
}

/**
 * As far as it can be removed: of two first starts at the same time the loser's initdb may still be writing
 * there, or the loser itself be removing it. What is left over then is found by the next start.
 */
async function removeTree(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(
    () => undefined,
  );
}

/** Names of a UTF-8 character type differ: glibc and newer macOS, older macOS, other systems. */
const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8'];

async function runInitdb(
  { data, directory }: Cluster,
  installation: Installation,
  password: string,
  durable: boolean,
): Promise<void> {
  // initdb runs as the other account and cannot read ours; standard input is no way either, for the same reason.
  const passwordFile = path.join(directory, 'password.initdb');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(installation.account, passwordFile);
  const settled = [
    ...['-D', data, '-U', clusterOwner, '-A', 'scram-sha-256', '--pwfile', passwordFile],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ...['--no-instructions', ...(durable ? [] : ['--no-sync'])],
  ];
  for (const characterType of characterTypes) {
    // pg_trgm asks LC_CTYPE what a letter is: under C it sees nothing in Cyrillic or Chinese.
    const failure = await runProgram(installation, 'initdb', [
      ...settled,
      `--lc-ctype=${characterType}`,
    ])
      .then(() => undefined)
      .catch((error: Error) => error.message.trim());
    if (failure === undefined) return await rm(passwordFile);
    if (!failure.includes('invalid locale name')) {
      throw new StartRefused(`PostgreSQL's data directory could not be initialised: ${failure}`);
    }
  }
  throw new StartRefused(
    `This system knows no UTF-8 locale (tried ${characterTypes.join(', ')}): install one of them.`,
  );
}

async function giveTo(account: SystemAccount | undefined, file: string): Promise<void> {
  if (account) await chown(file, account.uid, account.gid);
}
