import type { Language } from '#reference';
import { normaliseWord } from '../tokens/normalise.js';

/**
 * Stop words that a phrase of the lexicon keeps, because it would say something else without them:
 * "out of school children" are no school children.
 */
const heavyWords: Record<Language, ReadonlySet<string>> = {
  en: words('out off up down over under before after own few more most back between against'),
  zh: new Set(),
  fr: words('hors avant après plus moins trop entre contre'),
  ru: words('до после над под между против'),
  ar: words('قبل بعد فوق تحت بين ضد'),
  es: words('fuera antes después más menos entre contra'),
};

/** Articles: a phrase of an article and one word is that word. */
const articles: Record<Language, ReadonlySet<string>> = {
  en: words('a an the'),
  zh: new Set(),
  fr: words('le la les l un une des du de d'),
  ru: new Set(),
  ar: new Set(),
  es: words('el la los las un una'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(normaliseWord));
}

export function isHeavy(word: string, language: Language): boolean {
  return heavyWords[language].has(word);
}

export function isArticle(word: string, language: Language): boolean {
  return articles[language].has(word);
}
