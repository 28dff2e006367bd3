import { PEOPLE } from '../facts/people.js';
import type { DemandFacts, OfferFacts } from '../facts/posting-facts.js';
import { basisPoints, neutralPart, type Criterion, type CriterionResult } from './criterion.js';

/** The share of the quantity that the capacity can cover, when both are stated in units that compare. */
export const capacityCriterion: Criterion = (demand, offer): CriterionResult => {
  const covered = coveredShare(demand, offer);
  if (covered === null) return { part: neutralPart, reason: null };
  if (covered >= 1) return { part: 10_000, reason: { code: 'capacity-covers-all', params: {} } };
  const share = Math.max(1, Math.round(covered * 100));
  return {
    part: basisPoints(covered),
    reason: { code: 'capacity-covers-part', params: { share } },
  };
};

/**
 * Capacity over what is needed: over the quantity, else over the people who would benefit. Above 1 there is
 * more than enough; null when nothing compares.
 */
export function coveredShare(demand: DemandFacts, offer: OfferFacts): number | null {
  const { capacity } = offer;
  if (capacity === null) return null;
  const needed = [demand.quantity, { amount: demand.people ?? 0, dimension: PEOPLE }].find(
    (measure) => measure !== null && measure.dimension === capacity.dimension && measure.amount > 0,
  );
  return needed ? capacity.amount / needed.amount : null;
}
