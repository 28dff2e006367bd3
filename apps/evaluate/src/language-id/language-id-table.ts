import type { LanguageIdFigures, LanguageIdReport } from './measure-language-id.js';

/** More are no list to read. */
const MOST_MISHEARD = 20;

/** The figures for people: a row for each language, and what was misheard. */
export function languageIdTable({ all, byLanguage, misheard }: LanguageIdReport): string {
  const rows = Object.entries(byLanguage).map(([language, figures]) => row(language, figures));
  const errors = misheard
    .slice(0, MOST_MISHEARD)
    .map(({ language, heard, piece }) => `  ${language} heard as ${heard}: ${oneLine(piece)}`);
  return [
    'language of pieces of 40 characters',
    ...rows,
    row('all', all),
    ...(errors.length > 0 ? ['', ...errors] : []),
  ].join('\n');
}

function row(name: string, { pieces, right }: LanguageIdFigures): string {
  const share = pieces === 0 ? '–' : (right / pieces).toFixed(4).replace(/^0(?=\.)/u, '');
  return `  ${name.padEnd(4)} ${share.padStart(6)}  ${right} of ${pieces}`;
}

function oneLine(piece: string): string {
  return piece.replace(/\s+/gu, ' ');
}
