import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from './tables/data-directory.js';

/**
 * SHA-256 (hex) over every data file of the lib, names and contents in the order of their paths:
 * what a matching policy records to say which lexicon and taxonomy it was computed with.
 */
export const referenceVersion: string = hashOfData();

function hashOfData(): string {
  const hash = createHash('sha256');
  const files = readdirSync(dataDirectory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  for (const name of files) {
    const content = readFileSync(join(dataDirectory, name));
    // The length stands between name and content, so that no two data sets share a byte stream.
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
