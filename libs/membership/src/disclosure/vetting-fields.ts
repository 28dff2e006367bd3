import { type FieldRules, inside, ownAndSecretariat, secretariatOnly } from '#disclosure';
import type { OrganisationDocument } from '../vetting/organisation-document.js';
import type { VettingCase } from '../vetting/vetting-case.js';
import type { VettingFlag } from '../vetting/vetting-flag.js';
import type { VettingReview } from '../vetting/vetting-review.js';

export const vettingCaseFields = {
  id: secretariatOnly,
  organisationId: secretariatOnly,
  occasion: secretariatOnly,
  // The organisation is told less: a case before a second reviewer is "waiting" to it.
  state: ownAndSecretariat,
  round: secretariatOnly,
  openedAt: secretariatOnly,
  closedAt: secretariatOnly,
} as const satisfies FieldRules<VettingCase>;

/** A flag is a doubt, perhaps about a name that is only alike: nothing of it reaches the organisation. */
export const vettingFlagFields = {
  id: secretariatOnly,
  organisationId: secretariatOnly,
  colour: secretariatOnly,
  source: secretariatOnly,
  reference: secretariatOnly,
  comment: secretariatOnly,
  likeness: secretariatOnly,
  raisedBy: inside,
  raisedAt: secretariatOnly,
  clearedBy: inside,
  clearedAt: secretariatOnly,
  clearance: secretariatOnly,
} as const satisfies FieldRules<VettingFlag>;

/** The organisation reads what was written to it, never what was thought of it or by whom. */
export const vettingReviewFields = {
  id: secretariatOnly,
  caseId: secretariatOnly,
  round: secretariatOnly,
  reviewerId: secretariatOnly,
  judgements: secretariatOnly,
  decision: ownAndSecretariat,
  tier: secretariatOnly,
  validUntil: secretariatOnly,
  words: ownAndSecretariat,
  reviewedAt: secretariatOnly,
} as const satisfies FieldRules<VettingReview>;

export const organisationDocumentFields = {
  id: ownAndSecretariat,
  organisationId: ownAndSecretariat,
  kind: ownAndSecretariat,
  number: ownAndSecretariat,
  issuer: ownAndSecretariat,
  link: ownAndSecretariat,
  issuedOn: ownAndSecretariat,
  expiresOn: ownAndSecretariat,
  recordedAt: ownAndSecretariat,
} as const satisfies FieldRules<OrganisationDocument>;
