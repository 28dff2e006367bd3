import { IsInt, IsUUID, Min } from 'class-validator';
import { defineJob } from '../define-job.js';

export class RemaskOrganisationPayload {
  @IsUUID()
  organisationId: string;

  @IsInt()
  @Min(1)
  version: number;
}

/** Have what an organisation has written masked anew: other names of its people are known. */
export const remaskOrganisation = defineJob({
  name: 'remask-organisation',
  queue: 'matching',
  payload: RemaskOrganisationPayload,
  attempts: 10,
  identify: ({ organisationId, version }) => ({ reference: organisationId, version }),
});
