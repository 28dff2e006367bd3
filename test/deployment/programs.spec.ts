import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../architecture/project-root.js';
import { compose } from './compose-file.js';

/** The services that run this project's own programs. */
const PROGRAMS = ['migrate', 'api', 'worker'];

describe.each(PROGRAMS)('the service %s', (name) => {
  const environment = compose.services[name]?.environment ?? {};
  const source = sourceOf(`apps/${name}/src`, 'libs/database/src', 'libs/queue/src');

  it.each(Object.keys(environment))('is given %s, which its program reads', (variable) => {
    const read = new RegExp(`\\b${variable}\\b`).test(source);

    expect({ variable, read }).toEqual({ variable, read: true });
  });
});

describe('the logins of api and worker', () => {
  it.each(['api', 'worker'])('that %s uses is one that migrate makes', (name) => {
    const address = String(compose.services[name]?.environment?.['DATABASE_URL']);
    const { username } = new URL(address.replace(/\$\{[^}]*\}/g, 'filled-in'));

    const made = sourceOf('apps/migrate/src').includes(username);

    expect({ username, made }).toEqual({ username, made: true });
  });
});

/** All TypeScript below some folders, as one text. */
function sourceOf(...folders: readonly string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
        .map((file) => readFileSync(join(projectRoot, folder, file), 'utf8')),
    )
    .join('\n');
}
