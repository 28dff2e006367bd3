import {
  assess,
  type Assessment,
  type DemandFacts,
  type MatchContext,
  type OfferFacts,
  reachesThreshold,
} from '#matching';
import type { VersionedFacts } from './posting-facts.js';

/** A counterpart, at the version that was assessed, that fits; and how well. */
export interface FoundFit {
  readonly counterpartId: string;
  readonly counterpartVersion: number;
  readonly score: number;
}

/** The counterparts that pass every gate and reach the threshold, in the order given. */
export function findFits(
  posting: VersionedFacts,
  counterparts: readonly VersionedFacts[],
  context: MatchContext,
): FoundFit[] {
  const fits: FoundFit[] = [];
  for (const counterpart of counterparts) {
    const assessment = assessPair(posting, counterpart, context);
    if (!assessment.fits || !reachesThreshold(assessment, context.policy)) continue;
    fits.push({
      counterpartId: counterpart.id,
      counterpartVersion: counterpart.version,
      score: assessment.score,
    });
  }
  return fits;
}

/** Assesses two postings of opposite kind, whichever comes first. */
function assessPair(one: VersionedFacts, other: VersionedFacts, context: MatchContext): Assessment {
  const { demand, offer } = pairOf(one, other);
  return assess(demand, offer, context);
}

/** Which of the two is the demand. Throws when they are of one kind: the caller has mixed up its lists. */
export function pairOf(
  one: VersionedFacts,
  other: VersionedFacts,
): { demand: DemandFacts; offer: OfferFacts } {
  if (one.facts.kind === 'demand' && other.facts.kind === 'offer') {
    return { demand: one.facts, offer: other.facts };
  }
  if (one.facts.kind === 'offer' && other.facts.kind === 'demand') {
    return { demand: other.facts, offer: one.facts };
  }
  throw new Error(`${one.id} and ${other.id} are both ${one.facts.kind}s.`);
}
