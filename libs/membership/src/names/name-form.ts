import { transliterate } from 'transliteration';
import { genericChineseWords, genericWords } from './generic-words.js';

/** What is left of a name when spelling is taken out of it. */
export interface NameForm {
  /** Its words in Latin letters, spellings of one sound made alike; words parted by a space. */
  readonly letters: string;
  /**
   * The same in one piece and without vowels: what an Arabic name in its own script and in Latin letters have
   * in common, and a Chinese one however its syllables are joined.
   */
  readonly consonants: string;
}

/** Spellings of one sound, the longer ones first: Khaled and Haled, Oussama and Usama, Tschad and Chad. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|tsch|tch|sch|ch/g, 'c'],
  [/dzh|zh|dj|j/g, 'j'],
  [/kh|gh/g, 'h'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ts|tz/g, 'z'],
  [/x/g, 'ks'],
  [/ck|q|c(?=[aouklrt])/g, 'k'],
  [/ou|oo/g, 'u'],
  [/ee|ie|y/g, 'i'],
  [/w/g, 'v'],
  [/aa/g, 'a'],
  // The same letter twice is one.
  [/(.)\1+/g, '$1'],
];

/** The article and what is joined to it, before a word of at least three letters. */
const ARABIC_ARTICLE = /(?<![\p{L}])(?:و|ب|ف|ك)?ال(?=\p{L}{3})|(?<![\p{L}])لل(?=\p{L}{3})/gu;
const LATIN_ARTICLE = /(?<![a-z])(?:al|el|ul|as|ad|ar|an|at|az|ash)[-’' ](?=[a-z]{3})/g;
const ARABIC_VOWEL_SIGNS = /[\u064b-\u0652\u0670\u0640]/gu;
const CHINESE_GENERIC = new RegExp(genericChineseWords.join('|'), 'gu');

/** Vowels, and the letters that Arabic writes long vowels with. */
const VOWELS = /[aeiouvyw]/g;

const GENERIC = new Set(genericWords.flatMap(wordsOf));

/**
 * The form in which names are compared, whatever script and romanisation they came in: Cyrillic, Arabic and
 * Chinese are written in Latin letters (Chinese as pinyin), generic words are left out unless nothing else is
 * there. Both parts are empty for a name without letters.
 */
export function nameForm(name: string): NameForm {
  const all = wordsOf(name.normalize('NFKC').replace(CHINESE_GENERIC, ' '));
  const telling = all.filter((word) => !GENERIC.has(word));
  const words = telling.length > 0 ? telling : wordsOf(name);
  return {
    letters: words.join(' '),
    consonants: words.map((word) => word.replace(VOWELS, '').replace(/(.)\1+/g, '$1')).join(''),
  };
}

function wordsOf(name: string): string[] {
  const written = name
    .normalize('NFKC')
    .replace(ARABIC_VOWEL_SIGNS, '')
    .replace(ARABIC_ARTICLE, '')
    // Ta marbuta is heard as a vowel, alef in its forms as one letter, ya and alef maqsura as one.
    .replace(/ة/g, 'ه')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ه(?=\P{L}|$)/gu, 'ا')
    .replace(/خ/g, 'kh')
    .replace(/غ/g, 'gh');
  return transliterate(written.replace(/\p{Script=Han}+/gu, pinyin))
    .toLowerCase()
    .replace(LATIN_ARTICLE, '')
    .replace(/[^a-z0-9 ]+/g, (mark) => (/['’`@]/.test(mark) ? '' : ' '))
    .split(' ')
    .filter((word) => word !== '')
    .map(fold);
}

/** In one word: transliteration parts the syllables, and names are written either way. */
function pinyin(characters: string): string {
  return ` ${transliterate(characters).replace(/ /g, '')} `;
}

function fold(word: string): string {
  return SOUNDS.reduce((folded, [spelling, sound]) => folded.replace(spelling, sound), word);
}
