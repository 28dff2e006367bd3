import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { offlineDocument } from './openapi/offline-document.js';

/**
 * `npm run openapi` writes the API's document to apps/api/openapi.json; with `--check` it ends with 1 when the
 * file is not what the code says.
 */
const file = join(projectRoot(), 'apps/api/openapi.json');
const document = `${JSON.stringify(await offlineDocument(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, document);
  process.stdout.write(`${file} is written.\n`);
} else if (existsSync(file) && readFileSync(file, 'utf8') === document) {
  process.stdout.write('The OpenAPI document is up to date.\n');
} else {
  process.stderr.write(
    'apps/api/openapi.json is not what the code says: run `npm run openapi` and commit it.\n',
  );
  process.exitCode = 1;
}

function projectRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) directory = dirname(directory);
  return directory;
}
