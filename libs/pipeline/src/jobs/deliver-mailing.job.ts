import { IsUUID } from 'class-validator';
import { defineJob } from '../define-job.js';

export class DeliverMailingPayload {
  @IsUUID()
  mailingId: string;
}

/** Compose the mail from what is true now, and hand it to the mail server. */
export const deliverMailing = defineJob({
  name: 'deliver-mailing',
  queue: 'deliveries',
  payload: DeliverMailingPayload,
  // Tries come ten minutes apart in the end: about two days, for a mail server that is away over a weekend's start.
  attempts: 300,
  identify: ({ mailingId }) => ({ reference: mailingId, version: 1 }),
});
