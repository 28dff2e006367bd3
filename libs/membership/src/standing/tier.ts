/**
 * How far an organisation has been vetted, the lowest first.
 *
 * - `applicant`: stands in the vetting queue; keeps drafts, publishes nothing.
 * - `admitted`: a member. Its first postings, and those with a flag, wait for an officer; what touches
 *   children or cash is beyond it.
 * - `trusted`: a member that was vetted for work with children and cash. Its postings wait only when
 *   they were reported or say a word on the operator's list.
 */
export const tiers = ['applicant', 'admitted', 'trusted'] as const;

export type Tier = (typeof tiers)[number];

export function isTier(value: unknown): value is Tier {
  return tiers.some((tier) => tier === value);
}
