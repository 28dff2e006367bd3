import { pairOfOrganisations } from '../standing.js';
import type { Gate } from './gate.js';

/** Whoever has blocked the other meets it never again, and neither does the other. */
export const blockedPair: Gate = {
  code: 'blocked-pair',
  check: (demand, offer, { standing }) =>
    standing?.blocked.has(pairOfOrganisations(demand.organisationId, offer.organisationId))
      ? { code: 'blocked-pair', params: {} }
      : null,
  nearestChange: () => null,
};
