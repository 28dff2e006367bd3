import type { DemandFacts, OfferFacts } from '../facts/posting-facts.js';
import type { Gate } from './gate.js';

/** The country of the need must be one that the offer serves. */
export const placeNotServed: Gate = {
  code: 'place-not-served',
  check: (demand, offer) =>
    serves(offer, demand.country)
      ? null
      : { code: 'place-not-served', params: { country: demand.country, served: served(offer) } },
  nearestChange: (demand) => ({ code: 'serve-country', params: { country: demand.country } }),
};

/** True when the offer can help in a country (ISO 3166-1 alpha-2). */
function serves(offer: OfferFacts, country: DemandFacts['country']): boolean {
  return offer.served.by === 'anywhere' || offer.served.countries.includes(country);
}

function served(offer: OfferFacts): string[] {
  return offer.served.by === 'anywhere' ? [] : offer.served.countries;
}
