import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSdgTargets } from './sdg-targets.js';

const row = { en: 'a', zh: 'b', fr: 'c', ru: 'd', ar: 'e', es: 'f' };

describe('readSdgTargets', () => {
  let directory: string;
  const file = () => join(directory, 'targets.jsonl');

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'sdg-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  it('reads a row a line', () => {
    writeFileSync(file(), `${JSON.stringify(row)}\n\n${JSON.stringify(row)}\n`);
    expect(readSdgTargets(file())).toEqual([row, row]);
  });

  it('names the line that lacks a language', () => {
    writeFileSync(file(), `${JSON.stringify(row)}\n${JSON.stringify({ ...row, ru: 5 })}\n`);
    expect(() => readSdgTargets(file())).toThrow(/targets\.jsonl:2: no text under "ru"/);
  });
});
