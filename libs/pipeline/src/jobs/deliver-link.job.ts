import { IsUUID } from 'class-validator';
import { defineJob } from '../define-job.js';

export class DeliverLinkPayload {
  @IsUUID()
  linkId: string;
}

/** Mail a one-time link. Its token is made when the mail is written; the payload has the id only. */
export const deliverLink = defineJob({
  name: 'deliver-link',
  queue: 'deliveries',
  payload: DeliverLinkPayload,
  // It ends by itself when the link has expired; the longest of them lives for two months.
  attempts: 300,
  identify: ({ linkId }) => ({ reference: linkId, version: 1 }),
});
