import { type Language, languages } from '#reference';
import { ChoiceField } from '../fields/choice-field.js';

/** In which language names are told. */
export class VocabularyQuery {
  @ChoiceField({
    description: 'The language of the names. When not said: Accept-Language, then English.',
    of: languages,
  })
  language?: Language | null;
}
