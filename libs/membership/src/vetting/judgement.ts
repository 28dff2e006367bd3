/** What every vetting answers, each with a comment. */
export const vettingQuestions = [
  /** Are the papers that it has there, valid and its own? A community group: do people vouch for it? */
  'documents',
  /** Is what it does the network's business? */
  'mandate',
  /** Does it show what has come of its work? */
  'results',
  /** Would being seen with it harm members, or the people whom they serve? 'good' is no such risk. */
  'reputation',
  /** Does anything about it go against the network's principles? 'good' is nothing. */
  'principles',
] as const;

export type VettingQuestion = (typeof vettingQuestions)[number];

export const verdicts = ['good', 'doubtful', 'bad'] as const;

export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly verdict: Verdict;
  readonly comment: string;
}

/** One judgement for each question. */
export type Judgements = Readonly<Record<VettingQuestion, Judgement>>;

export const vettingDecisions = ['admit', 'ask-for-more', 'decline'] as const;

export type VettingDecision = (typeof vettingDecisions)[number];

/** The tiers that an organisation can be admitted to. */
export const grantedTiers = ['admitted', 'trusted'] as const;

export type GrantedTier = (typeof grantedTiers)[number];
