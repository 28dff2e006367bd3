import { languages } from '#reference';
import { maskingWords, type WordRole } from './masking-words.js';

/**
 * The words of a role in all languages as the source of one pattern over folded text, longest first.
 * Letters may not go on before or behind a word of a script with spaces; an Arabic one may carry a particle.
 * Weak words are left out where `sure` is asked for.
 */
export function wordsPattern(role: WordRole, sure = false): string {
  const found = languages.flatMap((language) => maskingWords(role, language));
  const words = [...new Set(found.filter(({ weak }) => !sure || !weak).map(textOf))];
  return `(?:${words.sort(longestFirst).map(bounded).join('|')})`;
}

function textOf({ text }: { text: string }): string {
  return text;
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function bounded(word: string): string {
  const source = escaped(word);
  if (/^\p{Script=Han}/u.test(word)) return source;
  const before = /^\p{Script=Arabic}/u.test(word) ? `(?<!\\p{L})[وفبل]?` : `(?<![\\p{L}\\p{M}])`;
  return /[\p{L}\p{M}]$/u.test(word)
    ? `${before}${source}(?![\\p{L}\\p{M}])`
    : `${before}${source}`;
}

/** A word as it is said in a pattern; a space in it stands for any. */
export function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ +/g, '\\s{1,3}');
}
