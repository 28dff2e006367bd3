import { nameIn, wordsOf, type Words } from '../tables/lexicon-word.js';
import { readTable } from '../tables/read-table.js';
import { languages, type Language } from '../vocabulary/language.js';

/**
 * A general thing that texts of the field speak of and nobody asks for as such: river, law, winter,
 * goats, tax. Notions carry over from one language to another what the needs leave unsaid.
 */
export interface Notion {
  id: string;
  words: Words;
}

export const notionTable = readTable('notions.tsv', ['id', ...languages] as const);

export const notions: readonly Notion[] = notionTable.rows.map((row) => ({
  id: row.cells.id,
  words: wordsOf(row),
}));

const byId = new Map(notions.map((notion) => [notion.id, notion]));

export function isNotion(value: unknown): value is string {
  return typeof value === 'string' && byId.has(value);
}

/** What a notion is called in a language; its id when it is unknown. */
export function notionName(id: string, language: Language): string {
  const notion = byId.get(id);
  return notion ? nameIn(notion.words, language) : id;
}
