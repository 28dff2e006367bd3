import { defineEvent } from '../define-event.js';

/** `version` is the posting's version after the change. */
interface PostingChange {
  readonly postingId: string;
  readonly version: number;
}

/** The posting became visible to the matching. */
export const postingPublished = defineEvent<PostingChange>()('posting.published');
export const postingResumed = defineEvent<PostingChange>()('posting.resumed');
export const postingEdited = defineEvent<PostingChange>()('posting.edited');
export const postingExtended = defineEvent<PostingChange>()('posting.extended');

/** The posting is no longer to be suggested. */
/** It waits for an officer, or was returned by one; it may have been open until then. */
export const postingHeld = defineEvent<PostingChange>()('posting.held');
export const postingReturned = defineEvent<PostingChange>()('posting.returned');
export const postingPaused = defineEvent<PostingChange>()('posting.paused');
export const postingFulfilled = defineEvent<PostingChange>()('posting.fulfilled');
export const postingWithdrawn = defineEvent<PostingChange>()('posting.withdrawn');
export const postingExpired = defineEvent<PostingChange>()('posting.expired');

/** Who may meet its organisation has changed; the posting is as it was. */
export const postingRematchAsked = defineEvent<{
  readonly postingId: string;
  readonly organisationVersion: number;
}>()('posting.rematch-asked');
