import { postingLimits } from '#posting';
import {
  type Answer,
  answers,
  type GivenAnswer,
  type RefusalReason,
  refusalReasons,
} from '#suggestion';
import { ChoiceField } from '../fields/choice-field.js';
import { DayField } from '../fields/day-field.js';
import { TextField } from '../fields/text-field.js';

/** What an organisation says of a suggestion. */
export class AnswerInput {
  @ChoiceField({ description: 'Whether you would like to.', of: answers, required: true })
  answer: Answer;

  @ChoiceField({ description: 'Why not; goes with "no".', of: refusalReasons })
  reason?: RefusalReason | null;

  @TextField({
    description: 'In your own words; needed with the reason "other".',
    max: postingLimits.shortText,
  })
  words?: string | null;

  @DayField({ description: 'The day to ask again; goes with "later".' })
  remindOn?: string | null;
}

/** As the use case takes it. */
export function givenAnswer({ answer, reason, words, remindOn }: AnswerInput): GivenAnswer {
  return {
    answer,
    reason: reason ?? null,
    words: words ?? null,
    remindOn: remindOn ?? null,
  };
}
