import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

interface Symlink {
  source: string;
  target: string;
}

/**
 * Recreates the links between library versions (`libicuuc.so.60` → `libicuuc.so.60.2`) that an npm package
 * cannot hold. The package's install script does the same, but `npm ci --ignore-scripts` and newer npm
 * versions leave it out, and without the links no program of PostgreSQL loads.
 *
 * @returns false when a link is missing and cannot be made, as in a read-only `node_modules`
 */
export function recreateLibrarySymlinks(nativeDirectory: string): boolean {
  const list = path.join(nativeDirectory, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const symlinks = JSON.parse(readFileSync(list, 'utf8')) as Symlink[];
  return symlinks.every((symlink) => ensureSymlink(nativeDirectory, symlink));
}

/** The list names its files as `native/lib/…`; a copy of the directory may have another name. */
function ensureSymlink(nativeDirectory: string, { source, target }: Symlink): boolean {
  const file = path.join(nativeDirectory, path.relative('native', source));
  const link = path.join(nativeDirectory, path.relative('native', target));
  if (existsSync(link)) return true;
  try {
    symlinkSync(path.relative(path.dirname(link), file), link);
    return true;
  } catch {
    return existsSync(link); // another start made it in the meantime
  }
}
