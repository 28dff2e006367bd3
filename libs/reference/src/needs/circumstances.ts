import { parseWords } from '../tables/lexicon-word.js';
import { readTable, type Table } from '../tables/read-table.js';
import type { Language } from '../vocabulary/language.js';

/** The needs of a language with what is said around each. */
export function circumstanceTable(language: Language): Table<'need' | 'phrases'> {
  return readTable(`circumstances/${language}.tsv`, ['need', 'phrases'] as const);
}

/**
 * What people say around a need without naming it, by need: the trouble as villagers tell it, the help as
 * partners describe it. Too loose to say that a text asks for the need, good to tell what a text is about.
 * Read from disk at each call: who asks keeps what is made of it.
 */
export function circumstancesOf(language: Language): ReadonlyMap<string, readonly string[]> {
  return new Map(
    circumstanceTable(language).rows.map(({ cells }) => [
      cells.need,
      parseWords(cells.phrases).map(({ text }) => text),
    ]),
  );
}
