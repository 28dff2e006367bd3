import type { DemandFacts } from '../facts/posting-facts.js';
import { basisPoints, neutralPart, type Criterion, type CriterionResult } from './criterion.js';

/** With this many shared words half of the part is reached. */
const HALF_AT = 4;
const MOST_TOLD = 3;

/**
 * Shared stems of title and text, within one language: what the lexicon doesn't know still counts. Across
 * languages nothing can be compared, and a pair must not lose by it.
 */
export const wordsCriterion: Criterion = (demand, offer): CriterionResult => {
  if (demand.language !== offer.language) return { part: neutralPart, reason: null };
  const shared = sharedWords(demand.words, offer.words);
  const part = basisPoints(shared.length / (shared.length + HALF_AT));
  if (shared.length === 0) return { part, reason: null };
  const words = shared.slice(0, MOST_TOLD).map((stem) => spelling(stem, demand));
  return { part, reason: { code: 'shared-words', params: { words } } };
};

/** The word as the demand has it: `energ` is no word that a person would recognise. */
function spelling(stem: string, { spellings }: DemandFacts): string {
  return Object.hasOwn(spellings, stem) ? spellings[stem]! : stem;
}

/** Both lists are sorted and hold no word twice. */
function sharedWords(a: readonly string[], b: readonly string[]): string[] {
  const shared: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) shared.push(left);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}
