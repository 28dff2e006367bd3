import { type Language, languages } from '#reference';
import { ChoiceField } from '../fields/choice-field.js';
import { TextField } from '../fields/text-field.js';
import { AnswerInput } from '../suggestions/answer-input.js';

const LONGEST_TOKEN = 100;

function TokenField(): PropertyDecorator {
  return TextField({ description: 'What stands in the link.', max: LONGEST_TOKEN, required: true });
}

/** The link that was followed. */
export class AnswerLinkInput {
  @TokenField()
  token: string;

  @ChoiceField({
    description: 'The language of the reasons. When not said: Accept-Language.',
    of: languages,
  })
  language?: Language | null;
}

/** What an organisation says of a suggestion by the link in its mail. */
export class LinkedAnswerInput extends AnswerInput {
  @TokenField()
  token: string;
}
