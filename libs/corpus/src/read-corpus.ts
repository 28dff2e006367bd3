import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CorpusError } from './corpus-error.js';
import type { Corpus, Judgement, LineJudgement } from './corpus.js';
import { RowReader } from './row-reader.js';
import { demandRow, offerRow, organisationRow } from './rows.js';

const HIGHEST_GRADE = 3;
const MOST_LINES = 999;

/**
 * Reads a corpus directory: `organisations.jsonl`, `offers.jsonl`, `demands.jsonl`, `qrels.tsv` and, where
 * there is one, `line_qrels.tsv`. Rows keep the order of the files.
 * Throws a CorpusError that names file and line for whatever isn't in the format, and for labels of
 * postings that don't exist.
 */
export function readCorpus(directory: string): Corpus {
  if (!existsSync(directory)) throw new CorpusError(directory, null, 'no such directory');
  const organisations = readRows(directory, 'organisations.jsonl', organisationRow);
  const offers = readRows(directory, 'offers.jsonl', offerRow);
  const demands = readRows(directory, 'demands.jsonl', demandRow);
  const ids = {
    offers: new Set(offers.map((offer) => offer.id)),
    demands: new Set(demands.map((demand) => demand.id)),
  };
  return {
    organisations,
    offers,
    demands,
    judgements: readLines(directory, 'qrels.tsv').map((line) => judgement(line, ids)),
    lineJudgements: existsSync(join(directory, 'line_qrels.tsv'))
      ? readLines(directory, 'line_qrels.tsv').map((line) => lineJudgement(line, ids))
      : [],
  };
}

interface Line {
  file: string;
  number: number;
  text: string;
}

interface KnownIds {
  offers: Set<string>;
  demands: Set<string>;
}

function readLines(directory: string, file: string): Line[] {
  const path = join(directory, file);
  if (!existsSync(path)) throw new CorpusError(path, null, 'the corpus needs this file');
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((text, index) => ({ file, number: index + 1, text }))
    .filter((line) => line.text.trim() !== '');
}

function readRows<Row extends { id: string }>(
  directory: string,
  file: string,
  read: (row: RowReader) => Row,
): Row[] {
  const seen = new Set<string>();
  return readLines(directory, file).map((line) => {
    const row = read(RowReader.parse(file, line.number, line.text));
    if (seen.has(row.id)) throw new CorpusError(file, line.number, `the id ${row.id} is taken`);
    seen.add(row.id);
    return row;
  });
}

function judgement(line: Line, ids: KnownIds): Judgement {
  const [demandId = '', offerId = '', grade = '', reason = ''] = line.text.split('\t');
  checkIds(line, ids, demandId, offerId);
  return { demandId, offerId, grade: wholeNumber(line, grade, 0, HIGHEST_GRADE), reason };
}

function lineJudgement(line: Line, ids: KnownIds): LineJudgement {
  const [demandId = '', number = '', offerId = '', grade = ''] = line.text.split('\t');
  checkIds(line, ids, demandId, offerId);
  return {
    demandId,
    line: wholeNumber(line, number, 1, MOST_LINES),
    offerId,
    grade: wholeNumber(line, grade, 0, HIGHEST_GRADE),
  };
}

function checkIds(line: Line, ids: KnownIds, demandId: string, offerId: string): void {
  if (!ids.demands.has(demandId))
    throw new CorpusError(line.file, line.number, `no demand has the id "${demandId}"`);
  if (!ids.offers.has(offerId))
    throw new CorpusError(line.file, line.number, `no offer has the id "${offerId}"`);
}

function wholeNumber(line: Line, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < least || value > most)
    throw new CorpusError(
      line.file,
      line.number,
      `"${text}" must be a whole number, ${least} to ${most}`,
    );
  return value;
}
