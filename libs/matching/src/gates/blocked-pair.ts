import type { Gate } from './gate.js';

/** Stands open until organisations can block each other; the place where that will decide. */
export const blockedPair: Gate = {
  code: 'blocked-pair',
  check: () => null,
  nearestChange: () => null,
};
