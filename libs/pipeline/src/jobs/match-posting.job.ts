import { IsInt, IsUUID, Min } from 'class-validator';
import { defineJob } from '../define-job.js';

export class MatchPostingPayload {
  @IsUUID()
  postingId: string;

  @IsInt()
  @Min(1)
  version: number;
}

/** Find what fits this version of the posting, and list it. */
export const matchPosting = defineJob({
  name: 'match-posting',
  queue: 'matching',
  payload: MatchPostingPayload,
  attempts: 10,
  identify: ({ postingId, version }) => ({ reference: postingId, version }),
});
