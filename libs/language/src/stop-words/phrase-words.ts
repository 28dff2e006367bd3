import type { Language } from '#reference';
import { normaliseWord } from '../tokens/normalise.js';

/**
 * Stop words that a phrase of the lexicon keeps, because it would say something else without them:
 * "out of school children" are no school children.
 */
const heavyWords: Record<Language, ReadonlySet<string>> = {
  en: words('out off up down over under before after own few more most back between against with'),
  zh: new Set(),
  fr: words('hors avant après plus moins trop entre contre avec'),
  ru: words('до после над под между против с со'),
  ar: words('قبل بعد فوق تحت بين ضد مع'),
  es: words('fuera antes después más menos entre contra con'),
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

/** Who stands behind one of these stands beside: work with children is no work of children. */
const companions = words('with avec с со مع con');

const conjunctions = words('and or et ou и или و او y e o u');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(normaliseWord));
}

export function isHeavy(word: string, language: Language): boolean {
  return heavyWords[language].has(word);
}

/** True for a function word that no phrase goes over; it may be part of one. */
export function isCompanion(word: string): boolean {
  return companions.has(word);
}

export function isConjunction(word: string): boolean {
  return conjunctions.has(word);
}

export function isArticle(word: string, language: Language): boolean {
  return articles[language].has(word);
}
