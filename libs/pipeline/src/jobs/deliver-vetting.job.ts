import { IsInt, IsUUID, Min } from 'class-validator';
import { defineJob } from '../define-job.js';

export class DeliverVettingPayload {
  @IsUUID()
  caseId: string;

  @IsInt()
  @Min(1)
  reviews: number;
}

/** Mail an organisation what its vetting came to. */
export const deliverVetting = defineJob({
  name: 'deliver-vetting',
  queue: 'deliveries',
  payload: DeliverVettingPayload,
  attempts: 30,
  identify: ({ caseId, reviews }) => ({ reference: caseId, version: reviews }),
});
