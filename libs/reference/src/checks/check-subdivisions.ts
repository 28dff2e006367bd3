import { countryTable } from '../places/country.js';
import { isSubdivisionCode, subdivisionTable, type SubdivisionRow } from '../places/subdivision.js';
import type { Fault } from '../tables/fault.js';
import { parseWords } from '../tables/lexicon-word.js';
import { languages, type Language } from '../vocabulary/language.js';
import { at, badWords, duplicates, unknownCodes } from './row-checks.js';

/** French and Spanish mostly write a name as ISO does; English is the name that people use. */
const required: readonly Language[] = ['en', 'zh', 'ru', 'ar'];

const scripts: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
  fr: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  es: /\p{Script=Latin}/u,
};

/** What is wrong with the names of subdivisions. */
export function checkSubdivisions({
  rows,
  faults,
}: Pick<typeof subdivisionTable, 'rows' | 'faults'> = subdivisionTable): Fault[] {
  return [
    ...faults,
    ...duplicates(rows, (row) => row.cells.code),
    ...rows.flatMap((row) => [
      ...unknownCodes(row, 'subdivision', [row.cells.code], isSubdivisionCode),
      ...badWords(row, required),
      ...wrongScripts(row),
    ]),
    ...languages.flatMap((language) => sharedNames(rows, language)),
  ];
}

function wrongScripts(row: SubdivisionRow): Fault[] {
  return languages.flatMap((language) =>
    parseWords(row.cells[language])
      .filter(({ text }) => !scripts[language].test(text))
      .map(({ text }) => at(row, `"${text}" is not written as ${language} is`)),
  );
}

/** A name that places in two countries have says nothing by itself: `~` makes it wait for its country. */
function sharedNames(rows: readonly SubdivisionRow[], language: Language): Fault[] {
  const countries = new Map<string, Set<string>>();
  const isIn = (name: string, country: string) =>
    countries.set(name, (countries.get(name) ?? new Set()).add(country));
  for (const { cells } of countryTable.rows) {
    for (const { text } of parseWords(cells[language])) isIn(text.toLowerCase(), cells.code);
  }
  for (const { cells } of rows) {
    for (const { text } of parseWords(cells[language])) {
      isIn(text.toLowerCase(), cells.code.slice(0, 2));
    }
  }
  return rows.flatMap((row) =>
    parseWords(row.cells[language])
      .filter(({ text, weak }) => !weak && (countries.get(text.toLowerCase())?.size ?? 0) > 1)
      .map(({ text }) => at(row, `"${text}" lies in two countries (${language}): write ~${text}`)),
  );
}
