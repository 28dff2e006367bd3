import type { Gate } from './gate.js';

/** Stands open until vetting tiers are recorded; the place where they will decide. */
export const vettingTier: Gate = {
  code: 'vetting-tier',
  check: () => null,
  nearestChange: () => null,
};
