import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartRefused } from '../start-refused.js';
import { clusterIn } from './cluster.js';
import { canExecute, type SystemAccount } from './system-account.js';

/** Where things go that the PostgreSQL account must reach when the project's own place is closed to it. */
export const machineDirectory = '/var/lib/caravanserai';

/** Others may pass through, not list: PostgreSQL's account has to reach its own directory inside. */
const passable = 0o711;

const noteIn = (dataDirectory: string) => path.join(dataDirectory, 'location');

/**
 * The directory that already holds (or was already chosen for) this data directory's cluster.
 * @throws StartRefused when `location` names a directory that is gone: an empty network must never
 *   quietly take the place of a full one
 */
export async function findDataHome(dataDirectory: string): Promise<string | undefined> {
  const note = noteIn(dataDirectory);
  if (!existsSync(note)) {
    return existsSync(clusterIn(dataDirectory).directory) ? dataDirectory : undefined;
  }
  const home = (await readFile(note, 'utf8')).trim();
  if (existsSync(home)) return home;
  throw new StartRefused(
    `${note} says that the data are in ${home}, but nothing is there: ` +
      `bring that directory back, or delete ${note} to begin with an empty network.`,
  );
}

/**
 * Chooses the directory for a new cluster: the data directory itself, or one below `/var/lib/caravanserai`
 * when an ancestor (such as `/root`, mode 0700) is closed to the account. The choice is noted in
 * `<dataDirectory>/location`, and stays although the ancestor be opened later: data are never copied.
 */
export async function chooseDataHome(
  dataDirectory: string,
  account: SystemAccount | undefined,
): Promise<string> {
  if (canExecute(account, dataDirectory)) return dataDirectory;
  await makePassableDirectory(machineDirectory);
  const home = await mkdtemp(path.join(machineDirectory, 'data-'));
  await chmod(home, passable);
  const note = noteIn(dataDirectory);
  await writeFile(`${note}.new`, `${home}\n`);
  await rename(`${note}.new`, note);
  return home;
}

/**
 * Makes a directory, if it is not there, that other accounts may pass through whatever the umask says. It
 * appears with its rights or not at all: of two first starts at the same time neither finds it half made.
 */
export async function makePassableDirectory(directory: string): Promise<void> {
  if (existsSync(directory)) return;
  await makeWithParents(path.dirname(directory));
  const unfinished = await mkdtemp(`${directory}.unfinished-`);
  try {
    await chmod(unfinished, passable);
    await rename(unfinished, directory);
  } catch (error) {
    await rmdir(unfinished);
    if (!existsSync(directory)) throw error;
  }
}

/** One level at a time: below /proc, Node's own `recursive` never comes to an end. */
async function makeWithParents(directory: string): Promise<void> {
  if (existsSync(directory)) return;
  await makeWithParents(path.dirname(directory));
  try {
    await mkdir(directory);
  } catch (error) {
    if (!existsSync(directory)) throw error;
  }
}
