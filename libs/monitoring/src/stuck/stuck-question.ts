/** What the Secretariat can do about it, on the spot. */
export const nextActions = [
  'decide-posting',
  'review-organisation',
  'replay-job',
  'remind-organisation',
  'ask-other-side',
  'ask-how-it-goes',
  'widen-posting',
] as const;

export type NextAction = (typeof nextActions)[number];

/** Ways to be stuck, the most urgent first. */
export const stuckCodes = [
  'job-dead',
  'moderation-waits',
  'vetting-waits',
  'other-side-silent',
  'opened-unanswered',
  'introduction-quiet',
  'no-suggestion',
] as const;

export type StuckCode = (typeof stuckCodes)[number];

/** One way to be stuck, and how to find what is. */
export interface StuckQuestion {
  /** How many days are still no reason to worry. */
  readonly patienceDays: number;
  readonly action: NextAction;
  /**
   * SQL of rows `since, organisation_id, posting_id, suggestion_id, job`: everything that waits, however short; the
   * last four are null where they say nothing. Whose organisation it is has to move next.
   */
  readonly waiting: string;
}
