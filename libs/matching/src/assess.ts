import { criteria } from './criteria/criteria.js';
import { criterionNames, type CriterionName } from './criteria/criterion-name.js';
import type { DemandFacts, OfferFacts } from './facts/posting-facts.js';
import type { Rejection } from './gates/gate.js';
import { gates } from './gates/gates.js';
import type { MatchContext } from './match-context.js';
import type { Policy } from './policy.js';
import { weigh, type CriterionParts, type ScorePart } from './weigh.js';

/**
 * Whether a pair passes the gates and, if so, how well it fits: 0 to 10,000, the exact sum of its parts.
 * Whether that is enough to be listed is another question: see `reachesThreshold`.
 */
export type Assessment =
  { fits: false; rejections: Rejection[] } | { fits: true; score: number; parts: ScorePart[] };

/** Judges a pair. The same facts, policy and day give the same bytes. */
export function assess(demand: DemandFacts, offer: OfferFacts, context: MatchContext): Assessment {
  const rejections = rejectionsOf(demand, offer, context);
  if (rejections.length > 0) return { fits: false, rejections };
  return { fits: true, ...score(demand, offer, context) };
}

/** True when the pair passes the gates and its score is enough to be listed. */
export function reachesThreshold(assessment: Assessment, policy: Policy): boolean {
  return assessment.fits && assessment.score >= policy.threshold;
}

/**
 * The part of the demand on which the offer does best: the demand as a whole, or one of its lines. An
 * offer that meets one line fully isn't held back by the other lines.
 */
export function bestAspect(
  demand: DemandFacts,
  offer: OfferFacts,
  context: MatchContext,
): { aspect: DemandFacts; score: number; parts: ScorePart[] } {
  let best = { aspect: demand, ...scoreAlone(demand, offer, context) };
  for (const line of demand.lines) {
    const candidate = scoreAlone(line, offer, context);
    if (candidate.score > best.score) best = { aspect: line, ...candidate };
  }
  return best;
}

/**
 * What the criteria find, before any weight: for the demand as a whole, then for each of its lines. Null
 * for a pair that a gate rejects. `weigh` makes the score of it; tuning tries many weights on the same parts.
 */
export function partsByAspect(
  demand: DemandFacts,
  offer: OfferFacts,
  context: MatchContext,
): CriterionParts[] | null {
  if (rejectionsOf(demand, offer, context).length > 0) return null;
  return [demand, ...demand.lines].map((aspect) => findParts(aspect, offer, context));
}

function rejectionsOf(demand: DemandFacts, offer: OfferFacts, context: MatchContext): Rejection[] {
  const rejections: Rejection[] = [];
  for (const gate of gates) {
    const rejection = gate.check(demand, offer, context);
    if (rejection) rejections.push(rejection);
  }
  return rejections;
}

function score(demand: DemandFacts, offer: OfferFacts, context: MatchContext) {
  const { score, parts } = bestAspect(demand, offer, context);
  return { score, parts };
}

function scoreAlone(demand: DemandFacts, offer: OfferFacts, context: MatchContext) {
  return weigh(findParts(demand, offer, context), context.policy.weights);
}

function findParts(demand: DemandFacts, offer: OfferFacts, context: MatchContext): CriterionParts {
  const found = {} as Record<CriterionName, number>;
  for (const name of criterionNames) found[name] = criteria[name](demand, offer, context).part;
  return found;
}
