import { IsInt, IsUUID, Min } from 'class-validator';
import { defineJob } from '../define-job.js';

export class RematchPostingPayload {
  @IsUUID()
  postingId: string;

  /** The version of its organisation that asks for it: the posting itself has not changed. */
  @IsInt()
  @Min(1)
  organisationVersion: number;
}

/** Match a posting anew, at whatever version it is. */
export const rematchPosting = defineJob({
  name: 'rematch-posting',
  queue: 'matching',
  payload: RematchPostingPayload,
  attempts: 10,
  identify: ({ postingId, organisationVersion }) => ({
    reference: postingId,
    version: organisationVersion,
  }),
});
