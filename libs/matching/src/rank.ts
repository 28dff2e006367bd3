import { assess } from './assess.js';
import type { DemandFacts, OfferFacts } from './facts/posting-facts.js';
import type { MatchContext } from './match-context.js';
import type { Policy } from './policy.js';

/** A pair that passed the gates. */
export interface ScoredPair {
  demandId: string;
  offerId: string;
  score: number;
}

/** A pair that is suggested, with its place (from 1) in the lists of both sides. */
export interface ListedPair extends ScoredPair {
  /** The offer's place among the offers for the demand. */
  demandRank: number;
  /** The demand's place among the demands for the offer. */
  offerRank: number;
}

/**
 * Which of all scored pairs are listed: those that reach the threshold and are among the best K of either
 * side. The answer doesn't depend on the order of the input; it comes best first, in the stable order.
 */
export function listed(pairs: readonly ScoredPair[], policy: Policy): ListedPair[] {
  const ordered = pairs.filter(({ score }) => score >= policy.threshold).sort(byStableOrder);
  const inDemand = new Map<string, number>();
  const inOffer = new Map<string, number>();
  return ordered
    .map((pair) => ({
      ...pair,
      demandRank: next(inDemand, pair.demandId),
      offerRank: next(inOffer, pair.offerId),
    }))
    .filter((pair) => Math.min(pair.demandRank, pair.offerRank) <= policy.listSize);
}

/**
 * Every demand against every offer: the listed pairs as they must be when nothing moves any more. This is
 * the oracle that stored lists are held against, and the ranking that `npm run evaluate` measures.
 */
export function listPairs(
  demands: readonly DemandFacts[],
  offers: readonly OfferFacts[],
  context: MatchContext,
): ListedPair[] {
  const pairs: ScoredPair[] = [];
  for (const demand of demands) {
    for (const offer of offers) {
      const assessment = assess(demand, offer, context);
      if (!assessment.fits) continue;
      const { score } = assessment;
      pairs.push({ demandId: demand.postingId, offerId: offer.postingId, score });
    }
  }
  return listed(pairs, context.policy);
}

/** Best first; equal scores by demand id, then offer id, compared as code units. */
export function byStableOrder(a: ScoredPair, b: ScoredPair): number {
  return b.score - a.score || compare(a.demandId, b.demandId) || compare(a.offerId, b.offerId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function next(counts: Map<string, number>, key: string): number {
  const place = (counts.get(key) ?? 0) + 1;
  counts.set(key, place);
  return place;
}
