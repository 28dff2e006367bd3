import type { DemandContent, OfferContent, PostingContent } from '#matching';

/** What the keeping of a posting adds to its content. */
type KeptApart = 'postingId' | 'organisationId' | 'workingLanguages' | 'touches';

/** What a poster says of a need. */
export type DemandDraft = Omit<DemandContent, KeptApart>;

/** What a poster says of an offer. */
export type OfferDraft = Omit<OfferContent, KeptApart>;

/** Everything that a poster types and ticks. */
export type PostingDraft = DemandDraft | OfferDraft;

export type { DemandContent, OfferContent, PostingContent };
