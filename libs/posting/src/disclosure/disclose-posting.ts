import { type Audience, disclose, type Disclosed } from '#disclosure';
import type { NeedLine } from '../need-line.js';
import { shownToOthers } from '../masking/shown-to-others.js';
import type { Demand, Offer } from '../posting.js';
import type { DemandDraft, OfferDraft } from '../posting-draft.js';
import { demandFields, needLineFields, offerFields } from './posting-fields.js';

export type DisclosedDemand<Reader extends Audience> = Disclosed<
  Demand,
  typeof demandFields,
  Reader
>;

export type DisclosedOffer<Reader extends Audience> = Disclosed<Offer, typeof offerFields, Reader>;

export type DisclosedNeedLine<Reader extends Audience> = Disclosed<
  NeedLine,
  typeof needLineFields,
  Reader
>;

/** What `reader` may see of a demand. `lines` are all of its lines, in their order. */
export function discloseDemand<Reader extends Audience>(
  demand: Demand,
  lines: readonly NeedLine[],
  reader: Reader,
): { demand: DisclosedDemand<Reader>; lines: DisclosedNeedLine<Reader>[] } {
  const {
    title,
    text,
    subdivision,
    quantity,
    beneficiaries,
    lines: shownLines,
  } = shownToOthers(demand, lines).draft as DemandDraft;
  const masked = {
    title,
    text,
    subdivision,
    quantityUnit: quantity?.unit ?? null,
    beneficiaryGroups: beneficiaries.groups,
  };
  return {
    demand: disclose<Demand, typeof demandFields, Reader>(demandFields, demand, reader, { masked }),
    lines: lines.map((line, i) => {
      const { need, unit } = shownLines[i] ?? line;
      return disclose<NeedLine, typeof needLineFields, Reader>(needLineFields, line, reader, {
        masked: { need, unit },
      });
    }),
  };
}

/** What `reader` may see of an offer. */
export function discloseOffer<Reader extends Audience>(
  offer: Offer,
  reader: Reader,
): DisclosedOffer<Reader> {
  const { title, text, regions, capacity, conditions } = shownToOthers(offer, [])
    .draft as OfferDraft;
  const masked = { title, text, regions, capacityUnit: capacity.unit, conditions };
  return disclose<Offer, typeof offerFields, Reader>(offerFields, offer, reader, { masked });
}
