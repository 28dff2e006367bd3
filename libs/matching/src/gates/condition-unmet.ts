import type { DemandFacts, OfferFacts } from '../facts/posting-facts.js';
import type { Gate } from './gate.js';

/** What the offer asks for must not be what the demand says it lacks; what it doesn't speak of may be there. */
export const conditionUnmet: Gate = {
  code: 'condition-unmet',
  check: (demand, offer) => {
    const unmet = unmetPrerequisites(demand, offer);
    return unmet.length === 0
      ? null
      : { code: 'condition-unmet', params: { prerequisites: unmet } };
  },
  nearestChange: (demand, offer) => ({
    code: 'meet-condition',
    params: { prerequisites: unmetPrerequisites(demand, offer) },
  }),
};

function unmetPrerequisites(demand: DemandFacts, offer: OfferFacts): string[] {
  return offer.asks.filter((id) => demand.lacks.includes(id));
}
