import { defineEvent } from '../define-event.js';

/** Pairs became listed together, by one matching run; the suggestions carry the listing's id. */
export const suggestionsListed = defineEvent<{ readonly listingId: string }>()(
  'suggestions.listed',
);

/** One side has answered; the other side hears of an interest. */
export const suggestionAnswered = defineEvent<{ readonly answerId: string }>()(
  'suggestion.answered',
);

/** One side has said "later" and named a day; `dueAt` is on that day. */
export const reminderAgreed = defineEvent<{ readonly answerId: string; readonly dueAt: Date }>()(
  'reminder.agreed',
);
