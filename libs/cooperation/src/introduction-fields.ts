import { type FieldRules, ownOnly } from '#disclosure';
import type { Introduction } from './introduction.js';

/** Both sides see an introduction alike; nobody else learns that there is one. */
export const introductionFields = {
  id: ownOnly,
  suggestionId: ownOnly,
  demandId: ownOnly,
  offerId: ownOnly,
  demandOrganisationId: ownOnly,
  offerOrganisationId: ownOnly,
  openedAt: ownOnly,
} as const satisfies FieldRules<Introduction>;
