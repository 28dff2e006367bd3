import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { disclosureDocument } from './disclosure/disclosure-document.js';

/**
 * `npm run disclosure` writes docs/disclosure.md; with `--check` it ends with 1 when the file is not what the
 * tables say.
 */
const file = join(projectRoot(), 'docs/disclosure.md');
const document = disclosureDocument();

if (!process.argv.includes('--check')) {
  writeFileSync(file, document);
  process.stdout.write(`${file} is written.\n`);
} else if (existsSync(file) && readFileSync(file, 'utf8') === document) {
  process.stdout.write('docs/disclosure.md is up to date.\n');
} else {
  process.stderr.write(
    'docs/disclosure.md is not what the tables say: run `npm run disclosure` and commit it.\n',
  );
  process.exitCode = 1;
}

function projectRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) directory = dirname(directory);
  return directory;
}
