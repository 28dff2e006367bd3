import { IsUUID } from 'class-validator';
import { defineJob } from '../define-job.js';

export class NotifyAnswerPayload {
  @IsUUID()
  answerId: string;
}

/** Tell the other side of an interest; "later" and "no" stay with the one who gave them. */
export const notifyAnswer = defineJob({
  name: 'notify-answer',
  queue: 'notifications',
  payload: NotifyAnswerPayload,
  attempts: 10,
  identify: ({ answerId }) => ({ reference: answerId, version: 1 }),
});
