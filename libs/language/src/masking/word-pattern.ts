import { languages, type Language } from '#reference';
import { maskingWords, type WordRole } from './masking-words.js';

/** Which words of a role a pattern is made of. */
interface Choice {
  /** The words of one language only. */
  language?: Language;
  /** Leaves weak words out. */
  sure?: boolean;
}

/**
 * The words of a role in all languages as the source of one pattern over folded text, longest first.
 * Letters may not go on before or behind a word of a script with spaces; an Arabic one may carry a particle.
 */
export function wordsPattern(role: WordRole, { language, sure = false }: Choice = {}): string {
  const found = (language ? [language] : languages).flatMap((one) => maskingWords(role, one));
  const words = [...new Set(found.filter(({ weak }) => !sure || !weak).map(({ text }) => text))];
  words.sort((a, b) => b.length - a.length);
  const isHan = (word: string) => /^\p{Script=Han}/u.test(word);
  const isArabic = (word: string) => /^\p{Script=Arabic}/u.test(word);
  // One boundary around many words: a pattern with one around each takes a second to compile.
  const groups = [
    group(words.filter(isHan), '', ''),
    group(words.filter(isArabic), String.raw`(?<!\p{L})[وفبل]?`, String.raw`(?![\p{L}\p{M}])`),
    group(
      words.filter((word) => !isHan(word) && !isArabic(word)),
      String.raw`(?<![\p{L}\p{M}])`,
      String.raw`(?![\p{L}\p{M}])`,
    ),
  ];
  return `(?:${groups.filter((one) => one !== '').join('|')})`;
}

function group(words: readonly string[], before: string, after: string): string {
  return words.length === 0 ? '' : `${before}(?:${words.map(escaped).join('|')})${after}`;
}

/** A word as it is said in a pattern; a space in it stands for any. */
function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ +/g, '\\s{1,3}');
}
