import { byLanguage, type Language } from '../vocabulary/language.js';
import type { TableRow } from './read-table.js';

/** A word or phrase that people use for something, in one language. */
export interface LexiconWord {
  text: string;
  /** Ambiguous by itself (`well`, `bank`): it counts only beside other evidence. */
  weak: boolean;
}

/** Words by language; the first of each is the name of the thing in that language. */
export type Words = Readonly<Record<Language, readonly LexiconWord[]>>;

/** Splits a cell `borehole | ~well`; `~` marks a weak word. Empty parts are dropped. */
export function parseWords(cell: string): LexiconWord[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '~')
    .map((part) =>
      part.startsWith('~')
        ? { text: part.slice(1).trim(), weak: true }
        : { text: part, weak: false },
    );
}

/** The words of a row that has one column per language. */
export function wordsOf(row: TableRow<Language>): Words {
  return byLanguage((language) => parseWords(row.cells[language]));
}

/** The first word of a language: what to call the thing; English where a language has none. */
export function nameIn(words: Words, language: Language): string {
  return words[language][0]?.text ?? words.en[0]?.text ?? '';
}

/** Splits a cell of codes `a;b`. */
export function parseCodes(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
