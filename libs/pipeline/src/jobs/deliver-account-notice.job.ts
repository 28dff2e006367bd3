import { IsUUID } from 'class-validator';
import { defineJob } from '../define-job.js';

export class DeliverAccountNoticePayload {
  @IsUUID()
  noticeId: string;
}

/** Mail somebody what has happened to their account. */
export const deliverAccountNotice = defineJob({
  name: 'deliver-account-notice',
  queue: 'deliveries',
  payload: DeliverAccountNoticePayload,
  attempts: 30,
  identify: ({ noticeId }) => ({ reference: noticeId, version: 1 }),
});
