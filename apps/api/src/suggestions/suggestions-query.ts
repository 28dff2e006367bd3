import { ValidateBy } from 'class-validator';
import { type Language, languages } from '#reference';
import { type OwnState, ownStates } from '#suggestion';
import { ChoiceField } from '../fields/choice-field.js';
import { field, rule } from '../fields/rule.js';
import { isId } from '../input/id-of.js';
import { PageQuery } from '../pages/page-query.js';

const languageField = {
  description:
    'The language of the reasons. When not said: Accept-Language, then your first working language.',
  of: languages,
};

/** In which language a suggestion is told. */
export class SuggestionQuery {
  @ChoiceField(languageField)
  language?: Language | null;
}

/** Which suggestions are asked for. */
export class SuggestionsQuery extends PageQuery {
  @ChoiceField(languageField)
  language?: Language | null;

  @field(
    { description: 'Only for this posting of yours.' },
    { type: 'string', format: 'uuid' },
    ValidateBy(
      { name: 'isId', validator: { validate: isId } },
      rule('not-an-id', 'Give the id of a posting.'),
    ),
  )
  posting?: string | null;
  @ChoiceField({
    description:
      'Those that wait for your answer, have it, or have brought you together; all that are listed when not said.',
    of: ownStates,
  })
  state?: OwnState | null;
}
