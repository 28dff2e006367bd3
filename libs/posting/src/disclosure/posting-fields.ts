import {
  everybody,
  type FieldRules,
  inside,
  maskedBeforePartner,
  ownOnly,
  partners,
  secretariatOnly,
} from '#disclosure';
import type { NeedLine } from '../need-line.js';
import type { Demand, Offer, Posting } from '../posting.js';

const postingFields = {
  id: everybody,
  kind: everybody,
  organisationId: everybody,
  state: everybody,
  version: everybody,
  contentVersion: inside,
  language: everybody,
  title: maskedBeforePartner,
  text: maskedBeforePartner,
  sectors: everybody,
  supports: everybody,
  opensOn: everybody,
  closesOn: everybody,
  touches: secretariatOnly,
  createdAt: everybody,
  updatedAt: everybody,
  publishedAt: everybody,
  firstPublishedAt: inside,
  masks: ownOnly,
  searchTerms: inside,
  hiddenTerms: inside,
  searchVersion: inside,
} as const satisfies FieldRules<Posting>;

export const demandFields = {
  ...postingFields,
  country: everybody,
  // A code, or whatever the poster calls it.
  subdivision: maskedBeforePartner,
  place: partners,
  quantityAmount: everybody,
  quantityUnit: maskedBeforePartner,
  beneficiaryCount: everybody,
  beneficiaryGroups: maskedBeforePartner,
  urgency: everybody,
  voicedBy: everybody,
  evidence: partners,
} as const satisfies FieldRules<Demand>;

export const offerFields = {
  ...postingFields,
  countries: everybody,
  regions: maskedBeforePartner,
  capacityAmount: everybody,
  capacityUnit: maskedBeforePartner,
  conditions: maskedBeforePartner,
} as const satisfies FieldRules<Offer>;

export const needLineFields = {
  demandId: everybody,
  position: everybody,
  need: maskedBeforePartner,
  amount: everybody,
  unit: maskedBeforePartner,
} as const satisfies FieldRules<NeedLine>;
