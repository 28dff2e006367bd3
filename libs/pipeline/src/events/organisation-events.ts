import { defineEvent } from '../define-event.js';

/** `version` is the organisation's version after the change. */
interface OrganisationChange {
  readonly organisationId: string;
  readonly version: number;
}

/** The organisation does not wish to meet another any more. */
export const organisationBlocked = defineEvent<OrganisationChange>()('organisation.blocked');

/** It was vetted for more than before, or for less. */
export const organisationTierChanged = defineEvent<OrganisationChange>()(
  'organisation.tier-changed',
);
