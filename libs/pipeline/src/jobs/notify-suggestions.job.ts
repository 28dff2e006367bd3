import { IsUUID } from 'class-validator';
import { defineJob } from '../define-job.js';

export class NotifySuggestionsPayload {
  @IsUUID()
  listingId: string;
}

/** Tell both organisations of each suggestion in a listing: in the inbox now, and by a mail that is opened or joined. */
export const notifySuggestions = defineJob({
  name: 'notify-suggestions',
  queue: 'notifications',
  payload: NotifySuggestionsPayload,
  attempts: 10,
  identify: ({ listingId }) => ({ reference: listingId, version: 1 }),
});
