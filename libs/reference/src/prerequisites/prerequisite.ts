import { nameIn, wordsOf, type Words } from '../tables/lexicon-word.js';
import { readTable } from '../tables/read-table.js';
import { languages, type Language } from '../vocabulary/language.js';

/**
 * What help often asks of the place it comes to: stable electricity, a hall, a letter of the ministry, a
 * share of the cost. Offers name it among their conditions, demands say that they have it or not.
 */
export interface Prerequisite {
  id: string;
  words: Words;
}

export const prerequisiteTable = readTable('prerequisites.tsv', ['id', ...languages] as const);

export const prerequisites: readonly Prerequisite[] = prerequisiteTable.rows.map((row) => ({
  id: row.cells.id,
  words: wordsOf(row),
}));

const byId = new Map(prerequisites.map((prerequisite) => [prerequisite.id, prerequisite]));

/** What a prerequisite is called in a language; its id when it is unknown. */
export function prerequisiteName(id: string, language: Language): string {
  const prerequisite = byId.get(id);
  return prerequisite ? nameIn(prerequisite.words, language) : id;
}
