import {
  type OrganisationProfile,
  organisationTypes,
  type OrganisationType,
  profileLimits,
} from '#membership';
import { ChoiceField } from '../fields/choice-field.js';
import { CountryField } from '../fields/code-field.js';
import { NumberField } from '../fields/number-field.js';
import { TextField, TextListField } from '../fields/text-field.js';

/** What an organisation says of itself. */
export class ProfileInput {
  @TextField({
    description: 'The name, in your own script.',
    max: profileLimits.name,
    required: true,
    example: 'សហគមន៍ទឹកភូមិ',
  })
  name: string;

  @TextField({
    description: 'The name in Latin letters; needed when it is written in others.',
    max: profileLimits.name,
    example: 'Village Water Community',
  })
  latinName?: string | null;

  @CountryField('Where you are at home.', true)
  country: string;

  @ChoiceField({
    description: '`community` is a group without registration.',
    of: organisationTypes,
    required: true,
  })
  type: OrganisationType;

  @TextField({
    description: 'Needed from everybody but a community group.',
    max: profileLimits.registrationNumber,
  })
  registrationNumber?: string | null;

  @TextListField({
    description: 'Areas or sectors in which you work, by their codes.',
    max: 100,
    maxItems: profileLimits.sectors,
    required: true,
    example: ['water-sanitation'],
  })
  sectors: string[];

  @TextListField({
    description: 'Working languages as ISO 639 codes, the preferred one first.',
    max: 3,
    maxItems: profileLimits.languages,
    required: true,
    example: ['km', 'en'],
  })
  languages: string[];

  @NumberField({
    description: 'How many people work there.',
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

  @TextField({ description: 'What you do, for whom.', max: profileLimits.description })
  description?: string | null;
}

/** As the use cases take it. */
export function profileOf(input: ProfileInput): OrganisationProfile {
  return {
    name: input.name,
    latinName: input.latinName?.trim() ? input.latinName : null,
    country: input.country,
    type: input.type,
    registrationNumber: input.registrationNumber?.trim() ? input.registrationNumber : null,
    sectors: input.sectors,
    languages: input.languages,
    staff: input.staff ?? null,
    website: input.website?.trim() ? input.website : null,
    description: input.description ?? '',
  };
}
