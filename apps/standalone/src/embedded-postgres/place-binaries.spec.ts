import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asRoot } from '../../../../test/support/as-root.js';
import { makeTestDirectory, removeTestDirectory } from '../../../../test/support/test-directory.js';
import { placeBinaries } from './place-binaries.js';
import { findBinaries, programFile } from './postgres-binaries.js';

const nobody = { uid: 65_534, gid: 65_534 };
const rootIt = asRoot('copies of the binaries for another account');

let directory: string;
beforeEach(() => (directory = makeTestDirectory()));
afterEach(() => removeTestDirectory(directory));

/** A package as npm leaves it when install scripts do not run, with a program that is a shell script. */
function installed() {
  const native = path.join(directory, 'installed', 'native');
  for (const name of ['bin', 'lib']) mkdirSync(path.join(native, name), { recursive: true });
  writeFileSync(path.join(native, 'bin', 'postgres'), '#!/bin/sh\necho runs\n', { mode: 0o755 });
  writeFileSync(path.join(native, 'lib', 'libicu.so.60.2'), 'a library', { mode: 0o600 });
  const links = [{ source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' }];
  writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(links));
  return { directory: native, release: 'test-1' };
}

describe('placeBinaries', () => {
  it('uses the installed ones where they are, and makes their missing links', async () => {
    const binaries = installed();
    const placed = await placeBinaries(binaries, undefined, path.join(directory, 'copies'));
    expect(placed).toEqual(binaries);
    const link = path.join(binaries.directory, 'lib', 'libicu.so.60');
    expect(readlinkSync(link)).toBe('libicu.so.60.2');
    expect(existsSync(path.join(directory, 'copies'))).toBe(false);
  });

  rootIt('copies them once for an account that does not reach them', async () => {
    const binaries = installed();
    chmodSync(path.dirname(binaries.directory), 0o700);
    const copies = path.join(directory, 'copies');
    const placed = await placeBinaries(binaries, nobody, copies);
    expect(placed.directory).toBe(path.join(copies, 'test-1'));
    const asNobody = { ...nobody, cwd: '/', encoding: 'utf8' as const };
    expect(execFileSync(programFile(placed, 'postgres'), [], asNobody)).toBe('runs\n');
    const link = path.join(placed.directory, 'lib', 'libicu.so.60');
    expect(execFileSync('cat', [link], asNobody)).toBe('a library');
    const { ino } = statSync(programFile(placed, 'postgres'));
    await placeBinaries(binaries, nobody, copies);
    expect(statSync(programFile(placed, 'postgres')).ino).toBe(ino);
  });
});

describe('findBinaries', () => {
  it('finds those of this machine', () => {
    expect(existsSync(programFile(findBinaries(), 'initdb'))).toBe(true);
  });

  it('says in one sentence that there are none for an architecture', () => {
    expect(() => findBinaries('linux', 'riscv64')).toThrow(
      /^There are no PostgreSQL binaries for linux-riscv64 here \(.*\): run `npm ci`/,
    );
  });
});
