import type { DemandFacts, OfferFacts } from '../facts/posting-facts.js';
import type { MatchContext } from '../match-context.js';
import type { Reason } from '../reason.js';

/** How well a pair does on one criterion. */
export interface CriterionResult {
  /** Whole basis points, 0 to 10,000. */
  part: number;
  /** What a person can check; null when there is nothing to say. */
  reason: Reason | null;
}

export type Criterion = (
  demand: DemandFacts,
  offer: OfferFacts,
  context: MatchContext,
) => CriterionResult;

/** The part of a criterion whose facts don't exist: neither for a pair nor against it. */
export const neutralPart = 5_000;

/** A share from 0 to 1 as whole basis points. */
export function basisPoints(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000);
}
