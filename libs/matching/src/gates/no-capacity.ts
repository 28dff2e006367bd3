import type { Gate } from './gate.js';

/** An offer that has nothing left can't be used; one that states no number can. */
export const noCapacity: Gate = {
  code: 'no-capacity',
  check: (_demand, offer) =>
    offer.capacity !== null && offer.capacity.amount <= 0
      ? { code: 'no-capacity', params: { amount: offer.capacity.amount } }
      : null,
  nearestChange: () => null,
};
