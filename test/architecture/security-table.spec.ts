import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

const text = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** The requirements of levels 1 and 2, of the chapters that docs/security.md answers. */
const required = text('test/architecture/asvs-5.0.0.tsv').trim().split('\n').slice(1);

interface Row {
  readonly requirement: string;
  readonly level: string;
  readonly here: string;
  readonly where: string;
  readonly tests: string;
}

const rows = text('docs/security.md')
  .split('\n')
  .filter((line) => /^\| \d+\.\d+\.\d+ \|/.test(line))
  .map((line): Row => {
    const [, requirement = '', level = '', , here = '', where = '', tests = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { requirement, level, here, where, tests };
  });

const filesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path!);

describe('the table of docs/security.md', () => {
  it('answers every requirement once, in the standard’s order, at its level', () => {
    expect(rows.map(({ requirement, level }) => `${requirement}\t${level}`)).toEqual(required);
  });

  it('names files that are there, and tests that are tests', () => {
    const named = rows.flatMap(({ where, tests }) => filesIn(`${where} ${tests}`));
    expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
    const tests = rows.flatMap((row) => filesIn(row.tests));
    expect(tests.filter((path) => !path.endsWith('.spec.ts'))).toEqual([]);
  });

  it('says where what is met is met, and why or what is missing of the rest', () => {
    const unclear = rows.filter(({ here, where }) =>
      /^met(?:: |$)/.test(here)
        ? filesIn(where).length === 0
        : !/^(?:not applicable|partly|NOT MET): \S/.test(here),
    );
    expect(unclear).toEqual([]);
    const unsaid = rows
      .filter(({ here }) => /^(?:partly|NOT MET)/.test(here))
      .filter(({ here }) => !/missing|decision \d{4}|compulsory/i.test(here));
    expect(unsaid.map(({ requirement }) => requirement)).toEqual([]);
  });
});
