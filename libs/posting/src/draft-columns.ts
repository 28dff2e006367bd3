import type { DemandDraft, OfferDraft, PostingDraft } from './posting-draft.js';
import { touchesOf } from './moderation/content-grounds-of.js';
import type { Demand, Offer } from './posting.js';
import { searchTermsOf, searchVersion } from './search/search-terms.js';

/** The columns that a demand's draft fills. */
export function demandColumns(draft: DemandDraft) {
  return {
    ...sharedColumns(draft),
    country: draft.country,
    subdivision: draft.subdivision,
    place: draft.place,
    quantityAmount: draft.quantity?.amount ?? null,
    quantityUnit: draft.quantity?.unit ?? null,
    beneficiaryCount: draft.beneficiaries.count,
    beneficiaryGroups: draft.beneficiaries.groups,
    urgency: draft.urgency,
    voicedBy: draft.voicedBy,
    evidence: draft.evidence,
  } satisfies Partial<Demand>;
}

/** The columns that an offer's draft fills. */
export function offerColumns(draft: OfferDraft) {
  return {
    ...sharedColumns(draft),
    countries: draft.countries,
    regions: draft.regions,
    capacityAmount: draft.capacity.amount,
    capacityUnit: draft.capacity.unit,
    conditions: draft.conditions,
  } satisfies Partial<Offer>;
}

function sharedColumns(draft: PostingDraft) {
  const searchTerms = searchTermsOf(draft);
  return {
    language: draft.language,
    title: draft.title,
    text: draft.text,
    sectors: draft.sectors,
    supports: draft.supports,
    opensOn: draft.from,
    closesOn: draft.to,
    touches: touchesOf(searchTerms),
    searchTerms,
    searchVersion,
  };
}
