import { matchesOf } from './matches-of.js';
/** A word of a text as names are looked for in: with its capitals, apostrophes and hyphens. */
export interface TextWord {
  start: number;
  end: number;
  written: string;
  folded: string;
  script: 'cased' | 'arabic' | 'han' | 'other';
  /** Begins with a capital, also behind a particle: al-Noor, d’Agadez. */
  capital: boolean;
}

const letters = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}])+`;
const wordPattern = new RegExp(
  String.raw`\p{Script=Han}+|${letters}(?:['’ʼʻ‘‐-]${letters})*`,
  'gu',
);

/** The words of a text in order; a run of Chinese characters is one. */
export function textWordsOf(text: string, folded: string): TextWord[] {
  return Array.from(matchesOf(wordPattern, text), ({ index: start, 0: written }) => {
    const end = start + written.length;
    return {
      start,
      end,
      written,
      folded: folded.slice(start, end),
      script: scriptOf(written),
      capital: /^(?:\p{Ll}{1,3}['’ʼ‐-])?\p{Lu}/u.test(written),
    };
  });
}

function scriptOf(written: string): TextWord['script'] {
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(written)) return 'cased';
  if (/^\p{Script=Arabic}/u.test(written)) return 'arabic';
  return /^\p{Script=Han}/u.test(written) ? 'han' : 'other';
}

/** A word without what is only written onto it: the article of l’école, the ’s of Dara’s. */
export function bareWord(folded: string): string {
  return folded.replace(elision, '').replace(possessive, '');
}

/** Where the name in a word begins and ends: `d’Agadez` is Agadez. */
export function nameSpan(word: TextWord): { start: number; end: number } {
  const before = elision.exec(word.folded)?.[0].length ?? 0;
  const after = possessive.exec(word.folded)?.[0].length ?? 0;
  return { start: word.start + before, end: word.end - after };
}

const elision = /^(?:d|l|qu|n|s|j|m)'(?=\p{L}{2})/u;
const possessive = /(?<=\p{L}{2})'s?$/u;

/** No lower-case letter in it, of two letters at least: an abbreviation, unless all the text is in capitals. */
export function isAcronym({ written }: TextWord): boolean {
  return /^\p{Lu}{2,}(?:s?$|-)/u.test(written);
}
