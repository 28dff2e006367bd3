import type { OfferDraft } from '#posting';

/** An offer that is complete and fits `aDemand()`; say only what the test is about. */
export function anOffer(changes: Partial<OfferDraft> = {}): OfferDraft {
  return {
    kind: 'offer',
    language: 'en',
    title: 'Boreholes for villages without water',
    text: 'We drill deep wells, fit hand pumps and test the water for villages in the dry provinces.',
    sectors: ['water-sanitation'],
    supports: ['construction'],
    from: null,
    to: null,
    countries: ['KH'],
    regions: [],
    capacity: { amount: 20, unit: 'wells' },
    conditions: [],
    ...changes,
  };
}
