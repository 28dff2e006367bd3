import { nameIn, parseCodes, wordsOf, type Words } from '../tables/lexicon-word.js';
import { readTable } from '../tables/read-table.js';
import { languages, type Language } from '../vocabulary/language.js';

/** A named group of countries that members speak of (ASEAN, Sahel, Belt and Road …). */
export interface Grouping {
  code: string;
  /** Country codes; `any` for a name that leaves no country out. */
  members: ReadonlySet<string> | 'any';
  words: Words;
}

export const groupingTable = readTable('places/groupings.tsv', [
  'code',
  'members',
  ...languages,
] as const);

export const groupings: readonly Grouping[] = groupingTable.rows.map((row) => ({
  code: row.cells.code,
  members: row.cells.members === 'any' ? 'any' : new Set(parseCodes(row.cells.members)),
  words: wordsOf(row),
}));

const byCode = new Map(groupings.map((grouping) => [grouping.code, grouping]));

export function groupingByCode(code: string): Grouping | undefined {
  return byCode.get(code);
}

/** What a grouping is called in a language; its code when it is unknown. */
export function groupingName(code: string, language: Language): string {
  const grouping = byCode.get(code);
  return grouping ? nameIn(grouping.words, language) : code;
}
