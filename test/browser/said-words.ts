import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../apps/web/src/language/languages.js';
import { projectRoot } from '../architecture/project-root.js';

type Catalogue = { readonly [name: string]: string | Catalogue };

/**
 * A message of the portal's catalogues, to be looked for on a page: `sign-in/factors.heading` stands in
 * `messages/sign-in/LANGUAGE.json` at `factors.heading`. What is put into it can be anything; plurals are not
 * taken apart. Throws when there is no such message.
 */
export function saidWords(message: string, language: Language): RegExp {
  const [area = '', key = ''] = message.split('/');
  const file = join(projectRoot, 'apps/web/messages', area, `${language}.json`);
  let found: string | Catalogue | undefined = JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  if (typeof found !== 'string') throw new Error(`No catalogue has the message ${message}.`);
  const pieces = found
    .split(/\{\w+\}/)
    .map((piece) => piece.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${pieces.join('.*')}$`, 's');
}
