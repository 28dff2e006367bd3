import {
  type GrantedTier,
  grantedTiers,
  type Judgements,
  type ReviewDraft,
  type Verdict,
  verdicts,
  type VettingDecision,
  vettingDecisions,
} from '#membership';
import { ChoiceField } from '../fields/choice-field.js';
import { DayField } from '../fields/day-field.js';
import { ObjectField } from '../fields/object-field.js';
import { TextField } from '../fields/text-field.js';

const MOST_WORDS = 4_000;

/** One judgement, with what it rests on. */
export class JudgementInput {
  @ChoiceField({ description: 'The judgement.', of: verdicts, required: true })
  verdict: Verdict;

  @TextField({ description: 'What it rests on.', max: MOST_WORDS, required: true })
  comment: string;
}

function judgementField(description: string): PropertyDecorator {
  return ObjectField(JudgementInput, { description, required: true });
}

/** All five of them. */
export class JudgementsInput implements Judgements {
  @judgementField('Its papers are there, valid and its own; people vouch for a community group.')
  documents: JudgementInput;

  @judgementField('What it does is the business of the network.')
  mandate: JudgementInput;

  @judgementField('It shows what has come of its work.')
  results: JudgementInput;

  @judgementField('Being seen with it harms nobody.')
  reputation: JudgementInput;

  @judgementField('Nothing about it goes against the principles of the network.')
  principles: JudgementInput;
}

/** What a reviewer says of an organisation. */
export class ReviewInput {
  @ObjectField(JudgementsInput, { description: 'The five judgements.', required: true })
  judgements: JudgementsInput;

  @ChoiceField({ description: 'What should be done.', of: vettingDecisions, required: true })
  decision: VettingDecision;

  @ChoiceField({
    description: 'To which tier; goes with "admit". `trusted` is for work with children and cash.',
    of: grantedTiers,
  })
  tier?: GrantedTier | null;

  @DayField({ description: 'Last day on which the vetting holds; goes with "admit".' })
  validUntil?: string | null;

  @TextField({
    description: 'To the organisation: what is missing, or why it is declined.',
    max: MOST_WORDS,
  })
  words?: string | null;
}

/** As the use case takes it. */
export function reviewOf(input: ReviewInput): ReviewDraft {
  return {
    judgements: { ...input.judgements },
    decision: input.decision,
    tier: input.tier ?? null,
    validUntil: input.validUntil ?? null,
    words: input.words ?? null,
  };
}
