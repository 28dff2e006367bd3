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
  attempts: 12,
  identify: ({ mailingId }) => ({ reference: mailingId, version: 1 }),
});
