import { type ProfileChange, profileLimits, visibilities, type Visibility } from '#membership';
import { ChoiceField } from '../fields/choice-field.js';
import { NumberField } from '../fields/number-field.js';
import { TextField, TextListField } from '../fields/text-field.js';

/** What is to change of an organisation. What is left out stays; null empties staff, website, description. */
export class ProfileChangeInput {
  @ChoiceField({
    description:
      'Who sees your name, description and website: everybody, who then also reads your published postings; members; or only partners, after both sides were interested.',
    of: visibilities,
  })
  visibility?: Visibility | null;

  @TextField({ description: 'What you do, for whom.', max: profileLimits.description })
  description?: string | null;

  @TextListField({
    description: 'Working languages as ISO 639 codes, the preferred one first.',
    max: 3,
    maxItems: profileLimits.languages,
    example: ['km', 'en'],
  })
  languages?: string[] | null;

  @TextListField({
    description: 'Areas or sectors in which you work, by their codes.',
    max: 100,
    maxItems: profileLimits.sectors,
    example: ['water-sanitation'],
  })
  sectors?: string[] | null;

  @NumberField({
    description: 'How many people work there. Others learn a size class.',
    min: 0,
    max: profileLimits.staff,
    whole: true,
  })
  staff?: number | null;

  @TextField({
    description: 'Where more can be read.',
    max: profileLimits.website,
    example: 'https://example.org',
  })
  website?: string | null;
}

/** As the use case takes it. */
export function profileChangeOf(input: ProfileChangeInput): ProfileChange {
  const { visibility, description, languages, sectors, staff, website } = input;
  return {
    ...(visibility ? { visibility } : {}),
    ...(languages ? { languages } : {}),
    ...(sectors ? { sectors } : {}),
    ...(description === undefined ? {} : { description: description ?? '' }),
    ...(staff === undefined ? {} : { staff }),
    ...(website === undefined ? {} : { website: website?.trim() ? website : null }),
  };
}
