import { type FieldRules, inside, ownOnly } from '#disclosure';
import type { Suggestion } from './suggestion.js';
import type { SuggestionAnswer } from './suggestion-answer.js';

/** A suggestion as one of its two sides sees it. */
export type SuggestionOfSide = Suggestion & {
  /** When this side first looked at it. */
  readonly openedAt: Date | null;
  /** Its own interest was in what the other posting said before. */
  readonly interestOutdated: boolean;
  /** All that this side learns of the answer of the other. */
  readonly counterpartInterested: boolean;
};

export const suggestionFields = {
  id: ownOnly,
  demandId: ownOnly,
  offerId: ownOnly,
  demandOrganisationId: ownOnly,
  offerOrganisationId: ownOnly,
  listed: ownOnly,
  listingId: inside,
  score: ownOnly,
  demandVersion: ownOnly,
  offerVersion: ownOnly,
  policyId: inside,
  assessedOn: inside,
  matchedAt: ownOnly,
  toldAt: inside,
  unlistedAt: ownOnly,
  // When it looked at the suggestion is told to each side of itself only: `openedAt`.
  demandOpenedAt: inside,
  offerOpenedAt: inside,
  openedAt: ownOnly,
  interestOutdated: ownOnly,
  counterpartInterested: ownOnly,
} as const satisfies FieldRules<SuggestionOfSide>;

/** That the other side declined, or why, is not for this side to read. */
export const suggestionAnswerFields = {
  id: ownOnly,
  suggestionId: ownOnly,
  organisationId: ownOnly,
  side: ownOnly,
  answer: ownOnly,
  reason: ownOnly,
  words: ownOnly,
  remindOn: ownOnly,
  score: inside,
  parts: inside,
  policyId: inside,
  demandVersion: inside,
  offerVersion: inside,
  answeredAt: ownOnly,
} as const satisfies FieldRules<SuggestionAnswer>;
