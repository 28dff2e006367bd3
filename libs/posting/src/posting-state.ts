/** The life of a posting. */
export const postingStates = [
  'draft',
  'submitted',
  'published',
  'paused',
  'fulfilled',
  'withdrawn',
  'expired',
] as const;

export type PostingState = (typeof postingStates)[number];
