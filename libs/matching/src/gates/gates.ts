import { blockedPair } from './blocked-pair.js';
import { conditionUnmet } from './condition-unmet.js';
import type { Gate } from './gate.js';
import { noCapacity } from './no-capacity.js';
import { ownOrganisation } from './own-organisation.js';
import { placeNotServed } from './place-not-served.js';
import { timesApart } from './times-apart.js';
import { vettingTier } from './vetting-tier.js';

/**
 * Every gate, in the order in which they are tried and told: the cheapest first. That one posting is a
 * demand and the other an offer needs no gate: the types say it.
 */
export const gates: readonly Gate[] = [
  ownOrganisation,
  placeNotServed,
  timesApart,
  blockedPair,
  vettingTier,
  noCapacity,
  conditionUnmet,
];
