import { IsInt, IsUUID, Min } from 'class-validator';
import { defineJob } from '../define-job.js';

export class RetirePostingPayload {
  @IsUUID()
  postingId: string;

  @IsInt()
  @Min(1)
  version: number;
}

/** End the suggestions of a posting that is no longer open, and let the next best move up. */
export const retirePosting = defineJob({
  name: 'retire-posting',
  queue: 'matching',
  payload: RetirePostingPayload,
  attempts: 10,
  identify: ({ postingId, version }) => ({ reference: postingId, version }),
});
