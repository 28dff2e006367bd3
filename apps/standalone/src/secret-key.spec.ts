import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { makeTestDirectory, removeTestDirectory } from '../../../test/support/test-directory.js';
import { secretKeyIn } from './secret-key.js';

const directories: string[] = [];
const aDirectory = () => {
  const directory = makeTestDirectory();
  directories.push(directory);
  return directory;
};
afterAll(() => Promise.all(directories.map(removeTestDirectory)));

it('makes a key once, for its owner only, and keeps it', () => {
  const directory = aDirectory();
  const key = secretKeyIn(directory);
  const file = path.join(directory, 'secret-key');

  expect(Buffer.from(key, 'base64')).toHaveLength(32);
  expect(secretKeyIn(directory)).toBe(key);
  expect(readFileSync(file, 'utf8')).toBe(`${key}\n`);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(secretKeyIn(aDirectory())).not.toBe(key);
});
