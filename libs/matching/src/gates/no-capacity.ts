import type { Gate } from './gate.js';

/** An offer that has nothing left can't be used; one that states no number can. */
export const noCapacity: Gate = {
  code: 'no-capacity',
  check: (_demand, offer) => (offer.exhausted ? { code: 'no-capacity', params: {} } : null),
  nearestChange: () => null,
};
