import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import {
  type PostingDecision,
  postingLimits,
  type ReturnReason,
  returnReasons,
  type Touch,
  touches,
} from '#posting';
import { invalid } from '#domain-error';
import { ChoiceField } from '../fields/choice-field.js';
import { field, itemRule, rule } from '../fields/rule.js';
import { TextField } from '../fields/text-field.js';

const outcomes = ['published', 'returned'] as const;

/** What an officer says of a posting. */
export class DecisionInput {
  @ChoiceField({ description: 'Publish it, or return it.', of: outcomes, required: true })
  outcome: (typeof outcomes)[number];

  @ChoiceField({ description: 'Why it is returned.', of: returnReasons })
  reason?: ReturnReason | null;

  @TextField({
    description: 'To the poster, who reads it; needed with the reason "other".',
    max: postingLimits.shortText,
  })
  words?: string | null;

  @field(
    { description: 'What it really touches. Left out, what its words say stands.' },
    { type: 'array', items: { type: 'string', enum: [...touches] }, maxItems: touches.length },
    IsArray(rule('wrong-type', 'Write a list: [ … ].')),
    ArrayMaxSize(touches.length, rule('too-many', 'Say each once.')),
    IsIn(
      touches,
      itemRule('unknown-choice', `Use: ${touches.join(', ')}.`, (item) =>
        touches.every((touch) => touch !== item),
      ),
    ),
  )
  touches?: Touch[] | null;
}

/** As the use case takes it. Throws DomainError `invalid` when a reason is missing. */
export function decisionOf({
  outcome,
  reason,
  words,
  touches: said,
}: DecisionInput): PostingDecision {
  if (outcome === 'published') return said ? { outcome, touches: said } : { outcome };
  if (reason) return { outcome, reason, words: words ?? null };
  throw invalid([
    { pointer: '/reason', code: 'required', detail: 'Say why it is returned, from the list.' },
  ]);
}
