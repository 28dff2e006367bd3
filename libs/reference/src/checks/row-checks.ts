import type { Fault } from '../tables/fault.js';
import { parseWords } from '../tables/lexicon-word.js';
import type { TableRow } from '../tables/read-table.js';
import { languages, type Language } from '../vocabulary/language.js';

/** A fault at a row. */
export function at(row: { file: string; line: number }, message: string): Fault {
  return { file: row.file, line: row.line, message };
}

/** Codes that stand twice; `code` takes the code out of a row. */
export function duplicates<Row extends { file: string; line: number }>(
  rows: readonly Row[],
  code: (row: Row) => string,
): Fault[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const known = first.get(code(row));
    if (!known) first.set(code(row), row);
    return known ? [at(row, `"${code(row)}" stands in ${known.file}:${known.line} too`)] : [];
  });
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function badCode(row: { file: string; line: number }, code: string): Fault[] {
  return kebab.test(code) ? [] : [at(row, `"${code}" is no kebab-case code`)];
}

/** Cells of words: each language has one, none is empty or stands twice. */
export function badWords(
  row: TableRow<Language>,
  required: readonly Language[] = languages,
): Fault[] {
  return languages.flatMap((language) => {
    const cell = row.cells[language];
    const words = parseWords(cell).map((word) => word.text.toLowerCase());
    const faults: Fault[] = [];
    if (words.length === 0 && required.includes(language)) {
      faults.push(at(row, `no words in the column ${language}`));
    }
    const twice = words.find((word, index) => words.indexOf(word) !== index);
    if (twice) faults.push(at(row, `"${twice}" stands twice in the column ${language}`));
    if (words.length > 0 && cell.split('|').some((part) => part.trim().replace('~', '') === '')) {
      faults.push(at(row, `an empty word between | in the column ${language}`));
    }
    return faults;
  });
}

/** Codes of a cell that are not known. */
export function unknownCodes(
  row: { file: string; line: number },
  column: string,
  codes: readonly string[],
  isKnown: (code: string) => boolean,
): Fault[] {
  return codes
    .filter((code) => !isKnown(code))
    .map((code) => at(row, `unknown ${column} "${code}"`));
}
