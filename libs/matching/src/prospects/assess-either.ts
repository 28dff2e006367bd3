import { assess, type Assessment } from '../assess.js';
import type { DemandFacts, OfferFacts } from '../facts/posting-facts.js';
import type { MatchContext } from '../match-context.js';

export type Facts = DemandFacts | OfferFacts;

/** Judges a posting and a counterpart, whichever of them is the demand. Throws when they are of one kind. */
export function assessEither(own: Facts, other: Facts, context: MatchContext): Assessment {
  if (own.kind === 'demand' && other.kind === 'offer') return assess(own, other, context);
  if (own.kind === 'offer' && other.kind === 'demand') return assess(other, own, context);
  throw new Error(`${own.postingId} and ${other.postingId} are both ${own.kind}s.`);
}
