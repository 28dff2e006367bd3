/** Why two postings fit or don't: a code and what it speaks of. Words are made by `renderReason`. */
export interface Reason {
  code: ReasonCode;
  params: ReasonParams;
}

/** By name; what a name stands for (a need, a country, a day …) is told in `words/parameter-kinds.ts`. */
export type ReasonParams = Readonly<Record<string, string | number | readonly string[]>>;

export const reasonCodes = [
  // what speaks for a pair
  'shared-need',
  'close-need',
  'shared-sector',
  'shared-words',
  'notions-shared',
  'subdivision-named',
  'country-served',
  'region-served',
  'served-anywhere',
  'people-shared',
  'support-fits',
  'capacity-covers-all',
  'capacity-covers-part',
  'time-covered',
  'time-covered-partly',
  'language-shared',
  'line-covered',
  // what to know before answering
  'no-shared-language',
  'conditions-stated',
  'conditions-met',
  // why a gate is closed
  'own-organisation',
  'place-not-served',
  'times-apart',
  'blocked-pair',
  'vetting-tier',
  'no-capacity',
  'condition-unmet',
  // the nearest change that would open it
  'serve-country',
  'start-earlier',
  'stay-longer',
  'meet-condition',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];
