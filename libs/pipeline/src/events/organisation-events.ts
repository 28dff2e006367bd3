import { defineEvent } from '../define-event.js';

/** `version` is the organisation's version after the change. */
interface OrganisationChange {
  readonly organisationId: string;
  readonly version: number;
}

/** The organisation does not wish to meet another any more. */
export const organisationBlocked = defineEvent<OrganisationChange>()('organisation.blocked');

/** It works in other languages than before, which a score depends on. */
export const organisationLanguagesChanged = defineEvent<OrganisationChange>()(
  'organisation.languages-changed',
);

/** It was vetted for more than before, or for less. */
export const organisationTierChanged = defineEvent<OrganisationChange>()(
  'organisation.tier-changed',
);

/** Other names of people are known of it than before, which are masked in what it has written. */
export const organisationNamesChanged = defineEvent<OrganisationChange>()(
  'organisation.names-changed',
);
