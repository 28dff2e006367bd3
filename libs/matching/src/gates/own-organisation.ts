import type { Gate } from './gate.js';

/** An organisation isn't told of its own postings. */
export const ownOrganisation: Gate = {
  code: 'own-organisation',
  check: (demand, offer) =>
    demand.organisationId === offer.organisationId
      ? { code: 'own-organisation', params: {} }
      : null,
  nearestChange: () => null,
};
