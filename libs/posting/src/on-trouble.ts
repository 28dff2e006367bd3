/** Hears of a posting that could not be dealt with while the others were. */
export type OnTrouble = (postingId: string, error: unknown) => void;
