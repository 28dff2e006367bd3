import type { OwnVettingDto } from '../api/schema.js';
import type { VettingWords } from '../messages/vetting/words.js';

export type Standing = keyof VettingWords['standings'];

/** Where an organisation stands, as it is told in words: a member that is vetted anew stays one meanwhile. */
export function standingOf({ tier, state }: Pick<OwnVettingDto, 'tier' | 'state'>): Standing {
  if (tier === 'applicant') {
    if (state === 'waiting' || state === 'declined') return state;
    return state === 'more-asked' ? 'moreAsked' : 'none';
  }
  if (state === 'waiting') return 'renewing';
  return state === 'more-asked' ? 'renewingMoreAsked' : 'member';
}
