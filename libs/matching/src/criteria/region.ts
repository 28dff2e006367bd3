import type { Criterion, CriterionResult } from './criterion.js';

/** The gate has seen to it that the place is served; here it counts how surely. */
const SUBDIVISION_NAMED = 10_000;
const COUNTRY_LISTED = 8_000;
const REGION_NAMED = 6_000;
const ANYWHERE = 2_500;

/** How precisely the offer names the place of the need: the province, the country, a region, anywhere. */
export const regionCriterion: Criterion = (demand, offer): CriterionResult => {
  const { country, subdivision } = demand;
  if (subdivision !== null && offer.subdivisions.includes(subdivision))
    return {
      part: SUBDIVISION_NAMED,
      reason: { code: 'subdivision-named', params: { subdivision } },
    };
  switch (offer.served.by) {
    case 'countries':
      return { part: COUNTRY_LISTED, reason: { code: 'country-served', params: { country } } };
    case 'regions':
      return {
        part: REGION_NAMED,
        reason: { code: 'region-served', params: { country, regions: offer.served.regions } },
      };
    case 'anywhere':
      return { part: ANYWHERE, reason: { code: 'served-anywhere', params: { country } } };
  }
};
