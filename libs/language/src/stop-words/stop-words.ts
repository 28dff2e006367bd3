import type { Language } from '#reference';
import { normaliseWord } from '../tokens/normalise.js';
import { arabicStopWords } from './arabic.js';
import { chineseStopWords } from './chinese.js';
import { englishStopWords } from './english.js';
import { frenchStopWords } from './french.js';
import { russianStopWords } from './russian.js';
import { spanishStopWords } from './spanish.js';

const stopWords: Record<Language, ReadonlySet<string>> = {
  en: words(englishStopWords),
  zh: words(chineseStopWords),
  fr: words(frenchStopWords),
  ru: words(russianStopWords),
  ar: words(arabicStopWords),
  es: words(spanishStopWords),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(normaliseWord));
}

/** True for a word that carries no meaning of its own; `word` is in its normal form. */
export function isStopWord(word: string, language: Language): boolean {
  return stopWords[language].has(word);
}
