import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILE = 'libs/membership/data/common-passwords.bin';
/** See make-common-passwords.mjs beside the file. */
const BYTES = 5;

let list: Buffer | undefined;

/** Whether the password, in large or small letters, is among the 100,000 commonest of 8 characters or more. */
export function isCommonPassword(password: string): boolean {
  list ??= readFileSync(join(projectRoot(), FILE));
  const wanted = createHash('sha256')
    .update(password.normalize('NFC').toLowerCase())
    .digest()
    .subarray(0, BYTES);
  let [low, high] = [0, list.length / BYTES];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = list.compare(wanted, 0, BYTES, middle * BYTES, (middle + 1) * BYTES);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** The nearest directory above with a package.json: compiled code runs from dist, data stay where they are. */
function projectRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) directory = dirname(directory);
  return directory;
}
