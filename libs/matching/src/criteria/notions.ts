import { basisPoints, type Criterion, type CriterionResult } from './criterion.js';

const MOST_TOLD = 3;

/**
 * The general things that both texts speak of (river, winter, goats), whatever their languages: the cosine
 * of the two sets. It hears what the needs leave unsaid.
 */
export const notionsCriterion: Criterion = (demand, offer): CriterionResult => {
  const { notions } = demand;
  if (notions.length === 0 || offer.notions.length === 0) return { part: 0, reason: null };
  const shared = notions.filter((notion) => offer.notions.includes(notion));
  const part = basisPoints(shared.length / Math.sqrt(notions.length * offer.notions.length));
  if (shared.length === 0) return { part, reason: null };
  return {
    part,
    reason: { code: 'notions-shared', params: { notions: shared.slice(0, MOST_TOLD) } },
  };
};
