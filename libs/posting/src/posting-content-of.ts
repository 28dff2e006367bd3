import type { DemandContent, OfferContent } from '#matching';
import type { NeedLine } from './need-line.js';
import { type Demand, type Offer, type Posting } from './posting.js';

/** What the matching reads of a demand. `workingLanguages` are the organisation's, `lines` in their order. */
export function demandContentOf(
  demand: Demand,
  lines: readonly NeedLine[],
  workingLanguages: readonly string[],
): DemandContent {
  return {
    kind: 'demand',
    ...sharedContentOf(demand, workingLanguages),
    country: demand.country,
    subdivision: demand.subdivision,
    place: demand.place,
    quantity:
      demand.quantityAmount === null && demand.quantityUnit === null
        ? null
        : { amount: demand.quantityAmount, unit: demand.quantityUnit },
    beneficiaries: { count: demand.beneficiaryCount, groups: demand.beneficiaryGroups },
    urgency: demand.urgency,
    voicedBy: demand.voicedBy,
    evidence: demand.evidence,
    lines: lines.map(({ need, amount, unit }) => ({ need, amount, unit })),
  };
}

/** What the matching reads of an offer. */
export function offerContentOf(offer: Offer, workingLanguages: readonly string[]): OfferContent {
  return {
    kind: 'offer',
    ...sharedContentOf(offer, workingLanguages),
    countries: offer.countries,
    regions: offer.regions,
    capacity: { amount: offer.capacityAmount, unit: offer.capacityUnit },
    conditions: offer.conditions,
  };
}

function sharedContentOf(posting: Posting, workingLanguages: readonly string[]) {
  return {
    postingId: posting.id,
    organisationId: posting.organisationId,
    language: posting.language,
    title: posting.title,
    text: posting.text,
    sectors: posting.sectors,
    supports: posting.supports,
    from: posting.opensOn,
    to: posting.closesOn,
    workingLanguages: [...workingLanguages],
    touches: [...posting.touches],
  };
}
