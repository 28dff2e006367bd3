import type { Gate } from './gate.js';

/** The country of the need must be one that the offer serves. */
export const placeNotServed: Gate = {
  code: 'place-not-served',
  check: ({ country }, { served }) =>
    served.by === 'anywhere' || served.countries.includes(country)
      ? null
      : { code: 'place-not-served', params: { country, served: served.countries } },
  nearestChange: (demand) => ({ code: 'serve-country', params: { country: demand.country } }),
};
