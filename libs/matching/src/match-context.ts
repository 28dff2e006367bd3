import type { Policy } from './policy.js';
import type { Standing } from './standing.js';

/** What a pair is judged with, beside the two postings. */
export interface MatchContext {
  policy: Policy;
  /** The calendar day (YYYY-MM-DD) on which the question is asked: a recorded input, never the clock. */
  today: string;
  /** Left out where organisations are not vetted and cannot block each other, as in a corpus. */
  standing?: Standing;
}
