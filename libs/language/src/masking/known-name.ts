import { transliterate } from 'transliteration';
import { inflectedKey, nameKey } from './readable-names.js';
import { bareWord, textWordsOf } from './text-words.js';
import { foldInPlace } from '../tokens/normalise.js';

/** The forms of a word by any of which it equals another: accents, Russian cases and Cyrillic letters apart. */
export function formsOf(folded: string): readonly string[] {
  const key = nameKey(bareWord(folded)).replaceAll(' ', '');
  if (key === '') return [];
  const forms = [key, inflectedKey(key)];
  if (/^\p{Script=Cyrillic}/u.test(key)) {
    const stem = inflectedKey(key).slice(1);
    forms.push(latin(key), latin(stem.length >= 3 ? stem : key));
  }
  return /^[a-z]/.test(key) ? [...forms, latin(key)] : forms;
}

/** Spellings of one sound made alike: Dzhamilia and Jamila, Chyngyz and Čingiz. */
function latin(word: string): string {
  return `≈${transliterate(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/dzh|zh|dj/g, 'j')
    .replace(/kh|gh/g, 'h')
    .replace(/ts|tz/g, 'z')
    .replace(/[iy]+/g, 'i')
    .replace(/ou/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=..)[aeiou]+$/g, '')}`;
}

/** A name that another field holds, word by word: the forms of each. */
export type KnownName = readonly ReadonlySet<string>[];

export function knownNameOf(name: string): KnownName {
  return textWordsOf(name, foldInPlace(name))
    .filter(({ script }) => script !== 'han')
    .map(({ folded }) => new Set(formsOf(folded)))
    .filter((forms) => forms.size > 0);
}
