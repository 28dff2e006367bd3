import { existsSync } from 'node:fs';
import path from 'node:path';
import { startNodeProgram } from './node-program.js';
import {
  makeTestDirectory,
  removeForsakenTestDirectories,
  removeTestDirectory,
} from './test-directory.js';
import { clusterIn } from '../../apps/standalone/src/embedded-postgres/cluster.js';
import {
  isAlive,
  readPostmasterFile,
} from '../../apps/standalone/src/embedded-postgres/postmaster-file.js';

it('removes what a killed test run left, its server included, and nothing of a living one', async () => {
  const ours = makeTestDirectory();
  const killed = startNodeProgram(new URL('./standalone/forsake-postgres.ts', import.meta.url));
  const [, directory = ''] = await killed.printed(/in (\S+)/);
  const { pid } = readPostmasterFile(clusterIn(path.join(directory, 'data')).data)!;
  killed.signal('SIGKILL');
  await killed.ended;
  expect(isAlive(pid)).toBe(true);
  await removeForsakenTestDirectories();
  expect(isAlive(pid)).toBe(false);
  expect(existsSync(directory)).toBe(false);
  expect(existsSync(ours)).toBe(true);
  await removeTestDirectory(ours);
}, 60_000);
