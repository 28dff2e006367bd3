import { type Judgements, type ReviewDraft, type Verdict, vettingQuestions } from '#membership';

/** Five judgements alike. */
export function judged(verdict: Verdict = 'good'): Judgements {
  return Object.fromEntries(
    vettingQuestions.map((question) => [question, { verdict, comment: 'Papers seen.' }]),
  ) as unknown as Judgements;
}

/** A review that admits; say only what the test is about. */
export function aReview(changes: Partial<ReviewDraft> = {}): ReviewDraft {
  return {
    judgements: judged(),
    decision: 'admit',
    tier: 'admitted',
    validUntil: '2028-11-21',
    words: null,
    ...changes,
  };
}
