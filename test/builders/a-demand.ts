import type { DemandDraft } from '#posting';

/** A demand that is complete and fits `anOffer()`; say only what the test is about. */
export function aDemand(changes: Partial<DemandDraft> = {}): DemandDraft {
  return {
    kind: 'demand',
    language: 'en',
    title: 'Deep wells for three dry villages',
    text: 'From January to May the ponds are dry. We ask for boreholes with hand pumps for three villages.',
    sectors: ['water-sanitation'],
    supports: ['construction'],
    from: null,
    to: null,
    country: 'KH',
    subdivision: null,
    place: null,
    quantity: { amount: 3, unit: 'wells' },
    beneficiaries: { count: 900, groups: ['villagers'] },
    urgency: 'high',
    voicedBy: 'community',
    evidence: 'A village meeting with a show of hands.',
    lines: [],
    ...changes,
  };
}
