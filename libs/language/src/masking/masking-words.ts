import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  dataDirectoryOf,
  languages,
  parseTable,
  parseWords,
  type Fault,
  type Language,
  type LexiconWord,
} from '#reference';
import { foldInPlace } from '../tokens/normalise.js';

/** Which words stand around what must be masked; `libs/language/data/masking/README.md` says what each is. */
export const wordRoles = [
  'phone',
  'phone-link',
  'service',
  'account',
  'title',
  'function',
  'contact',
  'signature',
  'named',
  'person',
  'given',
  'settlement',
  'building',
  'institution',
  'landscape',
  'locative',
  'readable',
  'tongue',
] as const;

export type WordRole = (typeof wordRoles)[number];

const file = 'masking/words.tsv';
const columns = ['role', ...languages] as const;

/** The table as it is written; its faults are a test's business. */
const maskingTable = parseTable(
  file,
  readFileSync(join(dataDirectoryOf('language'), file), 'utf8'),
  columns,
);

/** The words of a role in the language, folded as texts are; a role may have several rows. */
export function maskingWords(role: WordRole, language: Language): LexiconWord[] {
  return maskingTable.rows
    .filter(({ cells }) => cells.role === role)
    .flatMap(({ cells }) => parseWords(cells[language]))
    .map(({ text, weak }) => ({ text: foldInPlace(text), weak }));
}

/** What is wrong in the table, with file and line. */
export function checkMaskingWords(): Fault[] {
  const roles = new Set<string>(wordRoles);
  const missing = wordRoles.filter(
    (role) => !maskingTable.rows.some(({ cells }) => cells.role === role),
  );
  return [
    ...maskingTable.faults,
    ...maskingTable.rows
      .filter(({ cells }) => !roles.has(cells.role))
      .map(({ line, cells }) => ({ file, line, message: `unknown role "${cells.role}"` })),
    ...maskingTable.rows.flatMap((row) =>
      languages.flatMap((language) => {
        const words = parseWords(row.cells[language]).map(({ text }) => text);
        const twice = words.filter((word, index) => words.indexOf(word) !== index);
        return twice.map((word) => {
          return {
            file,
            line: row.line,
            message: `"${word}" stands twice in the column ${language}`,
          };
        });
      }),
    ),
    ...missing.map((role) => ({ file, line: 0, message: `no words of the role "${role}"` })),
  ];
}
