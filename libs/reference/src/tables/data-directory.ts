import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds a lib's data, found from the project's root: compiled code runs from
 * `dist/libs/NAME/src`, its data stays where it was written.
 */
export function dataDirectoryOf(library: string): string {
  return join(projectRoot(dirname(fileURLToPath(import.meta.url))), 'libs', library, 'data');
}

/** The folder that holds this lib's data. */
export const dataDirectory: string = dataDirectoryOf('reference');

function projectRoot(start: string): string {
  for (let directory = start; ; directory = dirname(directory)) {
    if (existsSync(join(directory, 'package.json'))) return directory;
    if (directory === dirname(directory)) {
      throw new Error(`No package.json above ${start}: reference data cannot be found.`);
    }
  }
}
