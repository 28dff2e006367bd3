import { Introduction } from '#cooperation';
import { Mailing, Notification } from '#notification';
import { Fit, Suggestion, SuggestionAnswer } from '#suggestion';
import { tableEntry } from './table-entry.js';

const SHARED = {
  erasure: 'keep',
  keeps: 'that two postings fitted is the other side’s too; ids, scores and instants',
} as const;
const OTHERS_EYES = 'when the other side looked is its own';

/** What was found for organisations, what they said to it, and what they were told. */
export const suggestionTables = [
  tableEntry<SuggestionAnswer>(
    SuggestionAnswer,
    {
      id: 'id',
      suggestionId: 'id',
      organisationId: 'id',
      side: 'code',
      answer: 'code',
      reason: 'code',
      words: 'content',
      remindOn: 'code',
      score: 'code',
      parts: 'code',
      policyId: 'code',
      demandVersion: 'code',
      offerVersion: 'code',
      answeredAt: 'code',
    },
    {
      organisation: [
        {
          rows: 'organisation_id = $1',
          erasure: 'blank',
          keeps: 'how a suggestion was answered, in codes: policies are tried on it',
        },
      ],
    },
  ),
  tableEntry<Suggestion>(
    Suggestion,
    {
      id: 'id',
      demandId: 'id',
      offerId: 'id',
      demandOrganisationId: 'id',
      offerOrganisationId: 'id',
      listed: 'code',
      listingId: 'id',
      score: 'code',
      demandVersion: 'code',
      offerVersion: 'code',
      policyId: 'code',
      assessedOn: 'code',
      matchedAt: 'code',
      toldAt: 'code',
      unlistedAt: 'code',
      demandOpenedAt: 'code',
      offerOpenedAt: 'code',
    },
    {
      organisation: [
        {
          rows: 'demand_organisation_id = $1',
          ...SHARED,
          withheld: { columns: ['offerOpenedAt'], because: OTHERS_EYES },
        },
        {
          rows: 'offer_organisation_id = $1',
          ...SHARED,
          withheld: { columns: ['demandOpenedAt'], because: OTHERS_EYES },
        },
      ],
    },
  ),
  tableEntry<Introduction>(
    Introduction,
    {
      id: 'id',
      suggestionId: 'id',
      demandId: 'id',
      offerId: 'id',
      demandOrganisationId: 'id',
      offerOrganisationId: 'id',
      openedAt: 'code',
    },
    {
      organisation: [
        {
          rows: '$1 in (demand_organisation_id, offer_organisation_id)',
          erasure: 'keep',
          keeps: 'that two organisations were introduced is the other’s too; the contact is gone',
        },
      ],
    },
  ),
  tableEntry<Fit>(
    Fit,
    {
      demandId: 'id',
      offerId: 'id',
      score: 'code',
      demandVersion: 'code',
      offerVersion: 'code',
      policyId: 'code',
      assessedOn: 'code',
      inDemandList: 'code',
      inOfferList: 'code',
    },
    { nobody: 'ids and scores, computed from open postings; gone once one of the two is not' },
  ),
  tableEntry<Notification>(
    Notification,
    {
      id: 'id',
      suggestionId: 'id',
      organisationId: 'id',
      channel: 'code',
      kind: 'code',
      createdAt: 'code',
      readAt: 'code',
      mailingId: 'id',
      sentAt: 'code',
    },
    {
      organisation: [
        { rows: 'organisation_id = $1', erasure: 'keep', keeps: 'that it was told, and when' },
      ],
    },
  ),
  tableEntry<Mailing>(
    Mailing,
    {
      id: 'id',
      organisationId: 'id',
      state: 'code',
      dueAt: 'code',
      sentAt: 'code',
      response: 'content',
    },
    {
      organisation: [
        { rows: 'organisation_id = $1', erasure: 'blank', keeps: 'that it was told, and when' },
      ],
    },
  ),
];
