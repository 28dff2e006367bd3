import type { DemandDto, OfferDto } from '../api/schema.js';

interface Paired {
  readonly side: 'demand' | 'offer';
  readonly demand: DemandDto | null;
  readonly offer: OfferDto | null;
}

/** The reader's own posting of a pair, and that of the other side; each null where it is not to be read any more. */
export function bothSidesOf({ side, demand, offer }: Paired): {
  readonly own: DemandDto | OfferDto | null;
  readonly other: DemandDto | OfferDto | null;
} {
  return side === 'demand' ? { own: demand, other: offer } : { own: offer, other: demand };
}
