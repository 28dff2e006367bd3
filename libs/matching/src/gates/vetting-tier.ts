import type { Gate } from './gate.js';

/**
 * Where one of the postings touches children or cash, the work of both organisations will: so both must have
 * been vetted for it, not only the one whose posting says so.
 */
export const vettingTier: Gate = {
  code: 'vetting-tier',
  check: (demand, offer, { standing }) => {
    const touches = [...(demand.touches ?? []), ...(offer.touches ?? [])];
    if (touches.length === 0) return null;
    const beyond = [demand, offer].some((side) => standing?.untrusted.has(side.organisationId));
    return beyond ? { code: 'vetting-tier', params: {} } : null;
  },
  nearestChange: () => null,
};
