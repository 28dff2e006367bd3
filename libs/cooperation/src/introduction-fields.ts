import { type FieldRules, ownOnly } from '#disclosure';
import type { Introduction } from './introduction.js';

/** An introduction as either of its sides sees it. */
export type IntroductionOfSide = Introduction & {
  /** It opens nothing any more. What has ended it is told to nobody: it may have been a block. */
  readonly ended: boolean;
};

/** Both sides see an introduction alike; nobody else learns that there is one. */
export const introductionFields = {
  id: ownOnly,
  suggestionId: ownOnly,
  demandId: ownOnly,
  offerId: ownOnly,
  demandOrganisationId: ownOnly,
  offerOrganisationId: ownOnly,
  openedAt: ownOnly,
  ended: ownOnly,
} as const satisfies FieldRules<IntroductionOfSide>;
