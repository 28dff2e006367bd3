import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

/** Every source file of the server, tests left out; the portal is a program of its own. */
const files = ['apps', 'libs']
  .flatMap((column) =>
    readdirSync(join(projectRoot, column), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(column, path),
    ),
  )
  .filter((path) => /\.ts$/.test(path) && !/\.spec\.ts$|node_modules|^apps\/web\//.test(path));
const text = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const having = (pattern: RegExp) => files.filter((path) => pattern.test(text(path)));

it('no address that somebody gave us is ever asked: nothing of the server speaks HTTP to others', () => {
  const callers = having(/\bfetch\(|from '(?:undici|axios|got)'|\bhttps?\.(?:get|request)\(/);
  // The supervisor of the embedded default asks its own API whether it is up.
  expect(callers).toEqual(['apps/standalone/src/run-standalone.ts']);
});

it('one parser decides what an e-mail address is', () => {
  const looksAtAddresses = having(/IsEmail\(|email-validator|addressparser|lastIndexOf\('@'\)/);
  expect(looksAtAddresses).toEqual(['libs/membership/src/people/email-address.ts']);
});

it('nothing is run that was put together from text', () => {
  expect(having(/\beval\(|new Function\(|vm\.run|node:vm/)).toEqual([]);
  expect(having(/\bexec(?:Sync)?\(['"`]|shell: true/)).toEqual([]);
});

it('chance comes from the system where it must not be guessed', () => {
  const guessable = having(/Math\.random\(/);
  expect(guessable.filter((path) => /^libs\/(?:membership|keyring)\//.test(path))).toEqual([]);
});
