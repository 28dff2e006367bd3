import type { Tier } from '#membership';
import { type ContentGround, type WaitingGround, waitingGrounds } from './waiting-ground.js';

/** As many published postings make a member of some standing. */
export const FIRST_POSTINGS = 3;

/** What decides whether a posting waits. */
export interface WaitingCircumstances {
  readonly tier: Exclude<Tier, 'applicant'>;
  /** Postings of the organisation that have been published, this one left out. */
  readonly publishedBefore: number;
  readonly content: readonly ContentGround[];
  /** Somebody has reported it, and no officer has looked yet. */
  readonly reported: boolean;
}

/** The grounds that a trusted member is not spared: its vetting has covered the others. */
const FOR_EVERY_MEMBER: readonly WaitingGround[] = ['listed-word', 'reported'];

/** Why the posting must wait for an officer, in the order of `waitingGrounds`; empty when it need not. */
export function waitingGroundsOf(circumstances: WaitingCircumstances): WaitingGround[] {
  const { tier, publishedBefore, content, reported } = circumstances;
  const found = new Set<WaitingGround>(content);
  if (publishedBefore < FIRST_POSTINGS) found.add('first-postings');
  if (reported) found.add('reported');
  return waitingGrounds.filter(
    (ground) => found.has(ground) && (tier !== 'trusted' || FOR_EVERY_MEMBER.includes(ground)),
  );
}
