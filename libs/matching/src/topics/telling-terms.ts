import { isLanguage, needs } from '#reference';
import { partsOf } from './parts-of-word.js';
import { topicIndexOf } from './topic-index.js';

/**
 * Which of `terms` (stems, as `analyseText` gives them) remind of the needs of `sector`, the most telling first, each
 * once. Empty for a language that the lexicon doesn't have.
 */
export function tellingTerms(terms: readonly string[], language: string, sector: string): string[] {
  if (!isLanguage(language)) return [];
  const { postings, rarity } = topicIndexOf(language);
  const told = (part: string) =>
    (postings.get(part) ?? [])
      .filter(({ position }) => needs[position]?.sector === sector)
      .reduce((sum, { weight }) => sum + weight * rarity(part), 0);
  return [...new Set(terms)]
    .map((term) => ({ term, tells: partsOf(term).reduce((sum, part) => sum + told(part), 0) }))
    .filter(({ tells }) => tells > 0)
    .sort((a, b) => b.tells - a.tells)
    .map(({ term }) => term);
}
