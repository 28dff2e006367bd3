import { IsInt, IsUUID, Min } from 'class-validator';
import { defineJob } from '../define-job.js';

export class DeliverReturnPayload {
  @IsUUID()
  postingId: string;

  @IsInt()
  @Min(1)
  version: number;
}

/** Mail an organisation that an officer has returned its posting, and why. */
export const deliverReturn = defineJob({
  name: 'deliver-return',
  queue: 'deliveries',
  payload: DeliverReturnPayload,
  attempts: 30,
  identify: ({ postingId, version }) => ({ reference: postingId, version }),
});
