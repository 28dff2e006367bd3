import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../architecture/project-root.js';
import { pseudoMessage } from './pseudo-message.js';

const portal = join(projectRoot, 'apps/web');
/** As deep below the project as the portal itself, whose configuration looks for what it needs from there. */
const copy = join(projectRoot, 'dist/pseudo-portal');
/** What the portal is made of. `build` stays where it is: nothing is built anew when nothing has changed. */
const SOURCES = [
  'build-portal.mjs',
  'catalogues',
  'messages',
  'src',
  'static',
  'tsconfig.json',
  'vite.config.ts',
];

type Catalogue = { readonly [name: string]: string | Catalogue };

/**
 * The portal, with an English that nobody speaks (`pseudoMessage`), built beside the real one.
 *
 * @returns the file of its handler, for `Stage.open`. Throws what the build prints when it fails.
 */
export function buildPseudoPortal(): string {
  for (const source of SOURCES) {
    rmSync(join(copy, source), { recursive: true, force: true });
    cpSync(join(portal, source), join(copy, source), { recursive: true });
  }
  const messages = join(copy, 'messages');
  for (const area of readdirSync(messages)) rewrite(join(messages, area, 'en.json'));
  execFileSync(process.execPath, [join(copy, 'build-portal.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(copy, 'build/handler.js');
}

function rewrite(file: string): void {
  const catalogue = JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
  writeFileSync(file, JSON.stringify(pseudoCatalogue(catalogue)));
}

function pseudoCatalogue(catalogue: Catalogue): Catalogue {
  const told = Object.entries(catalogue).map(([name, value]) => [
    name,
    typeof value === 'string' ? pseudoMessage(value) : pseudoCatalogue(value),
  ]);
  return Object.fromEntries(told) as Catalogue;
}
