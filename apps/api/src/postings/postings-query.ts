import { Transform } from 'class-transformer';
import { type PostingKind, postingStates, type PostingState } from '#posting';
import { formsOfSupport, isNeedId, isSectorCode } from '#reference';
import { ChoiceField } from '../fields/choice-field.js';
import { CodeField, CountryField } from '../fields/code-field.js';
import { FlagField } from '../fields/flag-field.js';
import { TextField } from '../fields/text-field.js';
import { PageQuery } from '../pages/page-query.js';

/** Longer than any wish that is typed into a search box. */
const LONGEST_SEARCH = 300;

/** Which postings are asked for. */
export class PostingsQuery extends PageQuery {
  @TextField({
    description:
      'Words in any language. Postings in other languages that mean the same are found too; the best come first.',
    max: LONGEST_SEARCH,
    example: 'forage de puits',
  })
  q?: string | null;

  @ChoiceField({ description: 'Only demands, or only offers.', of: ['demand', 'offer'] })
  kind?: PostingKind | null;

  @ChoiceField({
    description: 'Only in this state. Others’ postings are seen when published.',
    of: postingStates,
  })
  state?: PostingState | null;

  @CodeField({
    description: 'Only with this sector, or with any of this area.',
    isKnown: isSectorCode,
    hint: 'Use the code of an area or sector, such as "water-sanitation".',
    example: 'water-sanitation',
  })
  sector?: string | null;

  @CodeField({
    description: 'Only what speaks of this need, or of a narrower one.',
    isKnown: isNeedId,
    hint: 'Use the id of a need, such as "borehole": GET /api/v1/vocabulary lists them.',
    example: 'borehole',
  })
  need?: string | null;

  @CountryField('Only for this country.')
  country?: string | null;

  @ChoiceField({ description: 'Only with this form of support.', of: formsOfSupport })
  support?: string | null;

  @TextField({
    description: 'Only what is written in this language, as an ISO 639 code.',
    max: 3,
    example: 'en',
  })
  language?: string | null;

  @Transform(({ value }: { value: unknown }) =>
    value === 'true' || value === 'false' ? value === 'true' : value,
  )
  @FlagField({ description: 'Only your own, in whatever state.' })
  own?: boolean | null;
}
