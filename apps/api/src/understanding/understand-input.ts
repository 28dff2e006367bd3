import { ValidateBy } from 'class-validator';
import { type PostingKind, postingLimits } from '#posting';
import { type Language, languages } from '#reference';
import { ChoiceField } from '../fields/choice-field.js';
import { CountryField } from '../fields/code-field.js';
import { field, rule } from '../fields/rule.js';
import { TextField } from '../fields/text-field.js';

/** What somebody is typing. Only the text is needed. */
export class UnderstandInput {
  @TextField({
    description: 'In any language: what is needed, or what can be brought.',
    max: postingLimits.text,
    required: true,
    example: 'Les mares de trois villages sont à sec. Nous demandons quatre forages.',
  })
  text: string;

  @TextField({ description: 'The title, if there is one.', max: postingLimits.title })
  title?: string | null;

  @field(
    {
      description: 'ISO 639 code of the language of the text. Found from the text when not said.',
      example: 'fr',
    },
    { type: 'string', pattern: '^[a-z]{2,3}$' },
    ValidateBy(
      { name: 'isLanguageCode', validator: { validate: isLanguageCode } },
      rule('unknown-language', 'Use an ISO 639 code such as "en".'),
    ),
  )
  language?: string | null;

  @ChoiceField({ description: 'Whether it asks or offers.', of: ['demand', 'offer'] })
  kind?: PostingKind | null;

  @CountryField('The country that it is about; its provinces are then read too.')
  country?: string | null;

  @TextField({
    description: 'The exact place, if it is stated; others do not read it in the text.',
    max: postingLimits.shortText,
  })
  place?: string | null;
}

/** In which language names are told. */
export class UnderstandQuery {
  @ChoiceField({
    description:
      'The language of names and sentences. When not said: Accept-Language, then the language of the text.',
    of: languages,
  })
  language?: Language | null;
}

function isLanguageCode(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]{2,3}$/.test(value);
}
