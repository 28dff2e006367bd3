import { IsUUID } from 'class-validator';
import { defineJob } from '../define-job.js';

export class NotifyIntroductionPayload {
  @IsUUID()
  suggestionId: string;
}

/** Tell both sides of a suggestion that they are introduced. */
export const notifyIntroduction = defineJob({
  name: 'notify-introduction',
  queue: 'notifications',
  payload: NotifyIntroductionPayload,
  attempts: 10,
  identify: ({ suggestionId }) => ({ reference: suggestionId, version: 1 }),
});
