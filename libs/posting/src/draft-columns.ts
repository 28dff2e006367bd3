import type { DemandDraft, OfferDraft, PostingDraft } from './posting-draft.js';
import { masksOf } from './masking/text-mask.js';
import { touchesOf } from './moderation/content-grounds-of.js';
import type { Demand, Offer } from './posting.js';
import { termColumns } from './search/term-columns.js';

/**
 * The columns that a demand's draft fills. `people` are the names that are known of its organisation: they
 * are masked for others.
 */
export function demandColumns(draft: DemandDraft, people: readonly string[]) {
  return {
    ...sharedColumns(draft, people),
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
export function offerColumns(draft: OfferDraft, people: readonly string[]) {
  return {
    ...sharedColumns(draft, people),
    countries: draft.countries,
    regions: draft.regions,
    capacityAmount: draft.capacity.amount,
    capacityUnit: draft.capacity.unit,
    conditions: draft.conditions,
  } satisfies Partial<Offer>;
}

function sharedColumns(draft: PostingDraft, people: readonly string[]) {
  const masks = masksOf(draft, people);
  const terms = termColumns(draft, masks);
  return {
    language: draft.language,
    title: draft.title,
    text: draft.text,
    sectors: draft.sectors,
    supports: draft.supports,
    opensOn: draft.from,
    closesOn: draft.to,
    // What is masked for others still counts: an officer reads all of it.
    touches: touchesOf([...terms.searchTerms, ...terms.hiddenTerms]),
    masks,
    ...terms,
  };
}
