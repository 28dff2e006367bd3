import type { Language } from '#reference';
import type { Word } from '../tokens/word.js';
import type { NumberMention } from './number-mention.js';
import { isNumberWord, joinsNumbers, valueOfWords } from './number-words.js';

/** Numbers in words, from the words of one language: `twenty-five`, `trois cents`. */
export function findNumberWords(words: readonly Word[], language: Language): NumberMention[] {
  const numbers: NumberMention[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isNumberWord(words[first]?.normal ?? '', language)) continue;
    const last = lastOfNumber(words, first, language);
    const parts = words.slice(first, last + 1);
    const amount = valueOfWords(
      parts.map((word) => word.normal),
      language,
    );
    const start = parts[0]?.start ?? 0;
    const end = parts.at(-1)?.end ?? 0;
    if (amount !== null) numbers.push({ amount, start, end, spelled: true });
    first = last;
  }
  return numbers;
}

/** The index of the last word of the number that begins at `first`. */
function lastOfNumber(words: readonly Word[], first: number, language: Language): number {
  let last = first;
  for (let at = first + 1; at < words.length && words[at]?.breakBefore === 0; at++) {
    const normal = words[at]?.normal ?? '';
    if (isNumberWord(normal, language)) last = at;
    else if (!joinsNumbers(normal, language) || at > last + 1) return last;
  }
  return last;
}
