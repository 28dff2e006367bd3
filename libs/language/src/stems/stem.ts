import type { Language } from '#reference';
import { arabicStem, arabicStems } from './arabic-stem.js';
import { englishStem, englishStems } from './english-stem.js';
import { frenchStem } from './french-stem.js';
import { russianStem } from './russian-stem.js';
import { spanishStem } from './spanish-stem.js';

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: englishStem,
  zh: (word) => word,
  fr: frenchStem,
  ru: russianStem,
  ar: arabicStem,
  es: spanishStem,
};

/** The stem of one word in its normal form; a Chinese word is its own stem. */
export function stem(word: string, language: Language): string {
  return stemmers[language](word);
}

/**
 * The stems to look a word of a text up by: one, but for Arabic, whose particles are
 * written on, and for the few that are two words.
 */
export function stemsOf(word: string, language: Language): readonly string[] {
  if (language === 'ar') return arabicStems(word);
  return language === 'en' ? englishStems(word) : [stem(word, language)];
}
