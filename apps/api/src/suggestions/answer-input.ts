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
import { NumberField } from '../fields/number-field.js';
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

  @NumberField({
    description:
      'The version of the other posting that you have read: the `version` of its `demand` or `offer` in the suggestion. Needed with "interested". When it says something else by now, your answer is not taken.',
    whole: true,
    min: 1,
    max: 2_147_483_647,
  })
  shownVersion?: number | null;
}

/** As the use case takes it. */
export function givenAnswer(input: AnswerInput): GivenAnswer {
  const { answer, reason, words, remindOn, shownVersion } = input;
  return {
    answer,
    reason: reason ?? null,
    words: words ?? null,
    remindOn: remindOn ?? null,
    shownVersion: shownVersion ?? undefined,
  };
}
