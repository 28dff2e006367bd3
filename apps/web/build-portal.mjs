/**
 * `npm run build:web`: builds the portal into apps/web/build, unless it stands there already, made from the
 * same files. `npm start` asks for it every time, and Vite takes some seconds.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCatalogues } from './catalogues/compile-catalogues.mjs';

const portal = dirname(fileURLToPath(import.meta.url));
/** The build is made from these, and from the packages in the lock file. */
const sources = ['src', 'static', 'vite.config.ts', 'tsconfig.json', '../../package-lock.json'];
const note = join(portal, 'build/made-from');

compileCatalogues();
const made = fingerprint();
if (existsSync(note) && readFileSync(note, 'utf8') === made) {
  console.log('The portal is built and up to date.');
} else {
  // Whoever builds: Jest says `test`, with which Svelte's checks for developers would be built in and stay there.
  process.env.NODE_ENV = 'production';
  process.chdir(portal); // SvelteKit takes the directory in which it is loaded for the portal's
  const { build } = await import('vite');
  await build({ logLevel: 'warn' });
  writeFileSync(note, made);
}

/** Changes whenever the name or a byte of a source does, or the version of Node. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesBelow(join(portal, source)))) {
    hash.update(`\0${file.slice(portal.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  return (
    readdirSync(path, { withFileTypes: true, recursive: true })
      // Declarations are for the compiler, and one of them is made anew by whoever checks types.
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  );
}
