import {
  byChoice,
  contacts,
  everybody,
  type FieldRules,
  inside,
  maskedByChoice,
  network,
  ownAndSecretariat,
  ownOnly,
  partners,
} from '#disclosure';
import type { Consent } from '../joining/consent.js';
import type { Organisation } from '../organisation.js';
import type { OrganisationContact } from '../organisation-contact.js';
import type { OrganisationBlock } from '../standing/organisation-block.js';
import type { SizeClass } from '../size-class.js';

/** An organisation with what others are told in the place of its number of staff. */
export type SizedOrganisation = Organisation & { readonly sizeClass: SizeClass };

export const organisationFields = {
  id: everybody,
  name: byChoice,
  latinName: byChoice,
  country: everybody,
  type: everybody,
  sizeClass: everybody,
  staff: partners,
  languages: everybody,
  description: maskedByChoice,
  registrationNumber: ownAndSecretariat,
  sectors: everybody,
  website: byChoice,
  tier: ownAndSecretariat,
  vettedUntil: ownAndSecretariat,
  visibility: ownAndSecretariat,
  shownDescription: ownOnly,
  version: network,
  createdAt: ownAndSecretariat,
  erasureAskedAt: ownAndSecretariat,
  erasedAt: network,
} as const satisfies FieldRules<SizedOrganisation>;

export const organisationContactFields = {
  organisationId: contacts,
  email: contacts,
  personName: contacts,
  phone: contacts,
  messaging: contacts,
  note: contacts,
} as const satisfies FieldRules<OrganisationContact>;

/** Whoever was blocked is not to learn of it; whoever has blocked may look up whom. */
export const organisationBlockFields = {
  organisationId: inside,
  blockedId: ownOnly,
  blockedAt: ownOnly,
} as const satisfies FieldRules<OrganisationBlock>;

export const consentFields = {
  id: ownAndSecretariat,
  organisationId: ownAndSecretariat,
  personId: ownAndSecretariat,
  kind: ownAndSecretariat,
  version: ownAndSecretariat,
  givenAt: ownAndSecretariat,
} as const satisfies FieldRules<Consent>;
