import { type FieldRules, inside, ownOnly } from '#disclosure';
import type { Suggestion } from './suggestion.js';
import type { SuggestionAnswer } from './suggestion-answer.js';

/** A suggestion as one of its two sides sees it. */
export type SuggestionOfSide = Suggestion & { readonly openedAt: Date | null };

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
  unlistedAt: ownOnly,
  // When it looked at the suggestion is told to each side of itself only: `openedAt`.
  demandOpenedAt: inside,
  offerOpenedAt: inside,
  openedAt: ownOnly,
} as const satisfies FieldRules<SuggestionOfSide>;

/** An answer with the one thing of it that the other side learns. */
export type ToldAnswer = SuggestionAnswer & { readonly interested: boolean };

/** That the other side declined, or why, is not for this side to read. */
export const suggestionAnswerFields = {
  id: ownOnly,
  suggestionId: ownOnly,
  organisationId: ownOnly,
  side: ownOnly,
  answer: ownOnly,
  interested: { seenBy: ['own', 'member', 'partner'] },
  reason: ownOnly,
  words: ownOnly,
  remindOn: ownOnly,
  score: inside,
  parts: inside,
  policyId: inside,
  demandVersion: inside,
  offerVersion: inside,
  answeredAt: ownOnly,
} as const satisfies FieldRules<ToldAnswer>;
