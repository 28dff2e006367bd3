import type { FlagColour } from './vetting-flag.js';
import {
  type GrantedTier,
  type Judgements,
  vettingQuestions,
  type VettingDecision,
} from './judgement.js';

/** What one reviewer has said. */
export interface ReviewGiven {
  readonly reviewerId: string;
  readonly judgements: Judgements;
  readonly decision: VettingDecision;
  /** To which tier, for `admit`. */
  readonly tier: GrantedTier | null;
  /** Last calendar day on which the vetting holds, for `admit`. */
  readonly validUntil: string | null;
}

export interface FlagRaised {
  readonly colour: FlagColour;
  readonly cleared: boolean;
}

/** Where a vetting stands. */
export type VettingOutcome =
  /** Nobody has reviewed it yet. */
  | { readonly state: 'waiting' }
  /** There is a flag or a doubt, so a second person must review it. */
  | { readonly state: 'second-review' }
  /** The last two reviewers say different things: a third decides, or one of them changes his mind. */
  | { readonly state: 'disputed' }
  /** Both would admit it, but a red flag stands: it has to be cleared, with a reason, or to be heeded. */
  | { readonly state: 'red-flag' }
  | { readonly state: 'more-asked' }
  | { readonly state: 'admitted'; readonly tier: GrantedTier; readonly validUntil: string }
  | { readonly state: 'declined' };

export type VettingState = VettingOutcome['state'];

export const vettingStates = [
  'waiting',
  'second-review',
  'disputed',
  'red-flag',
  'more-asked',
  'admitted',
  'declined',
] as const satisfies readonly VettingState[];

/**
 * What the reviews of one round, oldest first, and all flags come to. The last word of each reviewer counts,
 * and of the reviewers the last two. A case is flagged when it has a flag of any colour, cleared or not, or a
 * judgement that is not `good`: then nothing is decided, either way, before two people say the same.
 */
export function vettingOutcome(
  reviews: readonly ReviewGiven[],
  flags: readonly FlagRaised[],
): VettingOutcome {
  const [last, other] = lastWords(reviews);
  if (!last) return { state: 'waiting' };
  if (last.decision === 'ask-for-more') return { state: 'more-asked' };
  const counted = other ? [last, other] : [last];
  if (!isFlagged(counted, flags)) return decided([last]);
  if (!other) return { state: 'second-review' };
  if (other.decision !== last.decision) return { state: 'disputed' };
  const standsRed = flags.some(({ colour, cleared }) => colour === 'red' && !cleared);
  if (last.decision === 'admit' && standsRed) return { state: 'red-flag' };
  return decided(counted);
}

/** The last review of each reviewer, the latest first. */
function lastWords(reviews: readonly ReviewGiven[]): ReviewGiven[] {
  const latestFirst = [...reviews].reverse();
  return latestFirst.filter(
    ({ reviewerId }, i) => latestFirst.findIndex((one) => one.reviewerId === reviewerId) === i,
  );
}

function isFlagged(reviews: readonly ReviewGiven[], flags: readonly FlagRaised[]): boolean {
  const doubted = reviews.some(({ judgements }) =>
    vettingQuestions.some((question) => judgements[question].verdict !== 'good'),
  );
  return doubted || flags.length > 0;
}

/** Where two admit to different tiers or for different times, the more careful one counts. */
function decided(agreeing: readonly ReviewGiven[]): VettingOutcome {
  if (agreeing.some(({ decision }) => decision !== 'admit')) return { state: 'declined' };
  const days = agreeing.map(({ validUntil }) => validUntil ?? '').sort();
  return {
    state: 'admitted',
    tier: agreeing.every(({ tier }) => tier === 'trusted') ? 'trusted' : 'admitted',
    validUntil: days[0] ?? '',
  };
}
