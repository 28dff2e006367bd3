import { nameIn, wordsOf, type Words } from '../tables/lexicon-word.js';
import { readTable } from '../tables/read-table.js';
import { languages, type Language } from './language.js';

/** The forms that help can take. */
export const formsOfSupport = [
  'funding',
  'goods',
  'training',
  'experts',
  'volunteers',
  'medical-services',
  'construction',
  'scholarship',
  'event',
  'media',
  'research',
] as const;

export type FormOfSupport = (typeof formsOfSupport)[number];

export function isFormOfSupport(value: unknown): value is FormOfSupport {
  return (formsOfSupport as readonly unknown[]).includes(value);
}

export const supportTable = readTable('supports.tsv', ['id', ...languages] as const);

const wordsById = new Map(supportTable.rows.map((row) => [row.cells.id, wordsOf(row)]));
const noWords: Words = { en: [], zh: [], fr: [], ru: [], ar: [], es: [] };

/** The words that people use for a form of support; the first is its name. */
export function formOfSupportWords(form: FormOfSupport): Words {
  return wordsById.get(form) ?? noWords;
}

export function formOfSupportName(form: FormOfSupport, language: Language): string {
  return nameIn(formOfSupportWords(form), language) || form;
}
