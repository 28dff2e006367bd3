import { convertAmount } from '#reference';
import type { DemandFacts, OfferFacts } from '../facts/posting-facts.js';
import { basisPoints, neutralPart, type Criterion, type CriterionResult } from './criterion.js';

/** The share of the quantity that the capacity can cover, when both are stated in units that compare. */
export const capacityCriterion: Criterion = (demand, offer): CriterionResult => {
  const covered = coveredShare(demand, offer);
  if (covered === null) return { part: neutralPart, reason: null };
  const params = { amount: offer.capacity!.amount, wanted: demand.quantity!.amount };
  return covered >= 1
    ? { part: 10_000, reason: { code: 'capacity-covers-all', params } }
    : {
        part: basisPoints(covered),
        reason: {
          code: 'capacity-covers-part',
          params: { ...params, share: Math.round(covered * 100) },
        },
      };
};

/** Capacity over quantity, in one unit; null when the two don't compare. */
export function coveredShare(demand: DemandFacts, offer: OfferFacts): number | null {
  const { quantity } = demand;
  const { capacity } = offer;
  if (!quantity?.unit || !capacity?.unit || quantity.amount <= 0) return null;
  const converted = convertAmount(capacity.amount, capacity.unit, quantity.unit);
  return converted ? converted.amount / quantity.amount : null;
}
