/** The life of a posting; `waiting` is for an officer's decision. */
export const postingStates = [
  'draft',
  'submitted',
  'waiting',
  'published',
  'paused',
  'fulfilled',
  'withdrawn',
  'expired',
] as const;

export type PostingState = (typeof postingStates)[number];
