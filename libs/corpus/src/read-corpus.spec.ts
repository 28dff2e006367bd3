import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CorpusError } from './corpus-error.js';
import { readCorpus } from './read-corpus.js';

const organisation = { id: 'o', name: 'Well Diggers', languages: ['en'] };
const offer = { id: 'f', org: 'o', language: 'en', title: 'Wells', text: 'We drill.', extra: 1 };
const demand = { id: 'd', org: 'o', language: 'en', title: 'Water', text: 'Dry.', country: 'KH' };

let directory: string;

function write(files: Record<string, string>): void {
  const all = {
    'organisations.jsonl': JSON.stringify(organisation),
    'offers.jsonl': JSON.stringify(offer),
    'demands.jsonl': JSON.stringify(demand),
    'qrels.tsv': 'd\tf\t3\tdrills there\n',
    ...files,
  };
  for (const [name, content] of Object.entries(all)) writeFileSync(join(directory, name), content);
}

function problem(files: Record<string, string>): string {
  write(files);
  try {
    readCorpus(directory);
  } catch (error) {
    expect(error).toBeInstanceOf(CorpusError);
    return (error as Error).message;
  }
  throw new Error('the corpus was read without complaint');
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'corpus-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('readCorpus', () => {
  it('reads rows, fills what is left out and ignores unknown keys', () => {
    write({});
    const corpus = readCorpus(directory);
    expect(corpus.offers[0]).toMatchObject({
      areas: [],
      countries: [],
      capacity: { amount: null, unit: null },
    });
    expect(corpus.offers[0]).not.toHaveProperty('extra');
    expect(corpus.demands[0]).toMatchObject({ lines: [], quantity: null, neededTo: null });
    expect(corpus.judgements).toEqual([
      { demandId: 'd', offerId: 'f', grade: 3, reason: 'drills there' },
    ]);
    expect(corpus.lineJudgements).toEqual([]);
  });

  it('reads the labels of lines where there are any', () => {
    write({ 'line_qrels.tsv': 'd\t2\tf\t1\n' });
    expect(readCorpus(directory).lineJudgements).toEqual([
      { demandId: 'd', line: 2, offerId: 'f', grade: 1 },
    ]);
  });

  it('names file and line of what it cannot read', () => {
    const good = JSON.stringify(demand);
    expect(problem({ 'demands.jsonl': `${good}\n\n{"id": ` })).toContain(
      'demands.jsonl:3: not JSON',
    );
    expect(problem({ 'demands.jsonl': `${good}\n${good}` })).toBe(
      'demands.jsonl:2: the id d is taken',
    );
    expect(problem({ 'demands.jsonl': JSON.stringify({ ...demand, areas: 'health' }) })).toBe(
      'demands.jsonl:1: "areas" must be a list of texts',
    );
    expect(
      problem({ 'demands.jsonl': JSON.stringify({ ...demand, needed_to: '2026-02-30' }) }),
    ).toContain('"needed_to" must be a day');
    expect(
      problem({ 'demands.jsonl': JSON.stringify({ ...demand, lines: [{ amount: 2 }] }) }),
    ).toContain('"lines[0].need"');
  });

  it('refuses labels of postings that do not exist and grades out of range', () => {
    expect(problem({ 'qrels.tsv': 'd\tx\t3\t' })).toBe('qrels.tsv:1: no offer has the id "x"');
    expect(problem({ 'qrels.tsv': 'd\tf\t4\t' })).toContain('qrels.tsv:1: "4"');
  });

  it('says which file is missing', () => {
    write({});
    rmSync(join(directory, 'offers.jsonl'));
    expect(() => readCorpus(directory)).toThrow(/offers\.jsonl: the corpus needs this file/);
    expect(() => readCorpus(join(directory, 'nowhere'))).toThrow(/no such directory/);
  });
});
