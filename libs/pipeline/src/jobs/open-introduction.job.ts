import { IsUUID } from 'class-validator';
import { defineJob } from '../define-job.js';

export class OpenIntroductionPayload {
  @IsUUID()
  answerId: string;
}

/** Introduce the two sides of a suggestion to each other, if both are interested now. */
export const openIntroduction = defineJob({
  name: 'open-introduction',
  queue: 'notifications',
  payload: OpenIntroductionPayload,
  attempts: 10,
  identify: ({ answerId }) => ({ reference: answerId, version: 1 }),
});
