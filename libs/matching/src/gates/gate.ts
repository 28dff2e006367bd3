import type { DemandFacts, OfferFacts } from '../facts/posting-facts.js';
import type { MatchContext } from '../match-context.js';
import type { Reason, ReasonCode } from '../reason.js';

/** Why a pair can't be suggested, whatever its score. */
export type Rejection = Reason;

/** Null when the pair may pass. */
export type GateCheck = (
  demand: DemandFacts,
  offer: OfferFacts,
  context: MatchContext,
) => Rejection | null;

export interface Gate {
  /** The code of its rejections. */
  code: ReasonCode;
  check: GateCheck;
  /** What would open the gate for a pair that it rejected; null when nothing would. */
  nearestChange: (demand: DemandFacts, offer: OfferFacts, context: MatchContext) => Reason | null;
}
