import type { VettingState } from './vetting-outcome.js';
import type { VettingReview } from './vetting-review.js';

/** What an organisation is told of its vetting. */
export interface ToldVetting {
  readonly state: 'waiting' | 'more-asked' | 'admitted' | 'declined';
  /** What is missing, or why not, as the reviewer wrote it to the organisation; null otherwise. */
  readonly words: string | null;
}

/**
 * Of reviewers, flags and doubts the organisation learns nothing but what they have written to it.
 * @param reviews of the case, oldest first
 */
export function toldVetting(
  state: VettingState,
  reviews: readonly Pick<VettingReview, 'decision' | 'words'>[],
): ToldVetting {
  if (state === 'admitted') return { state, words: null };
  if (state !== 'more-asked' && state !== 'declined') return { state: 'waiting', words: null };
  const wanted = state === 'more-asked' ? 'ask-for-more' : 'decline';
  return { state, words: reviews.findLast(({ decision }) => decision === wanted)?.words ?? null };
}
