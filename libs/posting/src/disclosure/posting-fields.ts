import {
  type FieldRules,
  inside,
  maskedBeforePartner,
  network,
  ownOnly,
  partners,
  secretariatOnly,
} from '#disclosure';
import type { NeedLine } from '../need-line.js';
import type { Demand, Offer, Posting } from '../posting.js';

const postingFields = {
  id: network,
  kind: network,
  organisationId: network,
  state: network,
  version: network,
  language: network,
  title: maskedBeforePartner,
  text: maskedBeforePartner,
  sectors: network,
  supports: network,
  opensOn: network,
  closesOn: network,
  touches: secretariatOnly,
  createdAt: network,
  updatedAt: network,
  publishedAt: network,
  firstPublishedAt: inside,
  masks: ownOnly,
  searchTerms: inside,
  hiddenTerms: inside,
  searchVersion: inside,
} as const satisfies FieldRules<Posting>;

export const demandFields = {
  ...postingFields,
  country: network,
  // A code, or whatever the poster calls it.
  subdivision: maskedBeforePartner,
  place: partners,
  quantityAmount: network,
  quantityUnit: maskedBeforePartner,
  beneficiaryCount: network,
  beneficiaryGroups: maskedBeforePartner,
  urgency: network,
  voicedBy: network,
  evidence: partners,
} as const satisfies FieldRules<Demand>;

export const offerFields = {
  ...postingFields,
  countries: network,
  regions: maskedBeforePartner,
  capacityAmount: network,
  capacityUnit: maskedBeforePartner,
  conditions: maskedBeforePartner,
} as const satisfies FieldRules<Offer>;

export const needLineFields = {
  demandId: network,
  position: network,
  need: maskedBeforePartner,
  amount: network,
  unit: maskedBeforePartner,
} as const satisfies FieldRules<NeedLine>;
