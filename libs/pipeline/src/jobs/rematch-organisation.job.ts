import { IsInt, IsUUID, Min } from 'class-validator';
import { defineJob } from '../define-job.js';

export class RematchOrganisationPayload {
  @IsUUID()
  organisationId: string;

  @IsInt()
  @Min(1)
  version: number;
}

/** Have every open posting of an organisation matched anew: who may meet it has changed. */
export const rematchOrganisation = defineJob({
  name: 'rematch-organisation',
  queue: 'matching',
  payload: RematchOrganisationPayload,
  attempts: 10,
  identify: ({ organisationId, version }) => ({ reference: organisationId, version }),
});
