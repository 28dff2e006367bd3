import { circumstanceTable } from '../needs/circumstances.js';
import { parseWords } from '../tables/lexicon-word.js';
import type { Fault } from '../tables/fault.js';
import { languages } from '../vocabulary/language.js';
import { at, duplicates, unknownCodes } from './row-checks.js';

const FEWEST_PHRASES = 3;

/** What is wrong with what is said around the needs; every language speaks of every need. */
export function checkCircumstances(needs: ReadonlySet<string>): Fault[] {
  return languages.flatMap((language) => {
    const { rows, faults } = circumstanceTable(language);
    const present = new Set(rows.map((row) => row.cells.need));
    const missing = [...needs].filter((need) => !present.has(need));
    return [
      ...faults,
      ...duplicates(rows, (row) => row.cells.need),
      ...rows.flatMap((row) => [
        ...unknownCodes(row, 'need', [row.cells.need], (need) => needs.has(need)),
        ...(parseWords(row.cells.phrases).length < FEWEST_PHRASES
          ? [at(row, `fewer than ${FEWEST_PHRASES} phrases`)]
          : []),
      ]),
      ...missing.map((need) => ({
        file: `circumstances/${language}.tsv`,
        line: 0,
        message: `"${need}" is missing`,
      })),
    ];
  });
}
