/** What a posting touches that asks for the higher tier of vetting. */
export const touches = ['children', 'cash'] as const;

export type Touch = (typeof touches)[number];

/** What in the words and ticks of a posting can make it wait. */
export const contentGrounds = [...touches, 'sensitive-sector', 'listed-word'] as const;

export type ContentGround = (typeof contentGrounds)[number];

/** Why a posting waits for an officer. */
export const waitingGrounds = ['first-postings', ...contentGrounds, 'reported'] as const;

export type WaitingGround = (typeof waitingGrounds)[number];
