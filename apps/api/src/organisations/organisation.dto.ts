import { ApiProperty } from '@nestjs/swagger';
import type { RowReader } from '#disclosure';
import {
  discloseOrganisation,
  type Organisation,
  type OrganisationType,
  organisationTypes,
  type SizeClass,
  sizeClasses,
  type Tier,
  tiers,
  visibilities,
  type Visibility,
} from '#membership';

const nullableText = { type: 'string', nullable: true } as const;

/** An organisation as others may see it; one that shows itself to its partners only goes without a name. */
export class OrganisationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({
    ...nullableText,
    description:
      'In its own script. Null when it shows its name to its partners only, or was erased.',
  })
  name: string | null;

  @ApiProperty({
    description:
      'It has left the network, and nothing of it is kept: name, words and contact are gone.',
  })
  erased: boolean;

  @ApiProperty({ ...nullableText, description: 'The same in Latin letters, where it needs that.' })
  latinName: string | null;

  @ApiProperty({ description: 'ISO 3166-1 alpha-2.', example: 'KH' })
  country: string;

  @ApiProperty({ enum: organisationTypes })
  type: OrganisationType;

  @ApiProperty({
    enum: sizeClasses,
    description: 'Up to 5, 20, 100 people, or more.',
  })
  sizeClass: SizeClass;

  @ApiProperty({
    type: [String],
    description: 'Working languages, the preferred one first.',
    example: ['km', 'en'],
  })
  languages: string[];

  @ApiProperty({ type: [String], description: 'Area and sector codes in which it works.' })
  sectors: string[];

  @ApiProperty({
    ...nullableText,
    description: 'With […] for names, contacts and places, until both sides are interested.',
  })
  description: string | null;

  @ApiProperty(nullableText)
  website: string | null;
}

/** What others read of what you say of yourself. */
export class OrganisationShownDto {
  @ApiProperty()
  description: string;
}

/** The asker's own organisation. */
export class OwnOrganisationDto extends OrganisationDto {
  @ApiProperty({
    enum: tiers,
    description: 'What you can post: drafts; what does not touch children or cash; everything.',
  })
  tier: Tier;

  @ApiProperty({ type: 'integer', nullable: true, description: 'How many people work there.' })
  staff: number | null;

  @ApiProperty({
    enum: visibilities,
    description: 'Who sees name, description and website: everybody, members, or partners only.',
  })
  visibility: Visibility;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Where it is told; null also for whoever represents it.',
  })
  email: string | null;

  @ApiProperty({ type: OrganisationShownDto })
  shownToOthers: OrganisationShownDto;
}

export function toOrganisationDto(organisation: Organisation, reader: RowReader): OrganisationDto {
  const told = discloseOrganisation(organisation, reader);
  return {
    id: told.id,
    // What is emptied is an empty text; that is nobody's name.
    name: told.name || null,
    erased: (told.erasedAt ?? null) !== null,
    latinName: told.latinName ?? null,
    country: told.country,
    type: told.type,
    sizeClass: told.sizeClass,
    languages: told.languages,
    sectors: told.sectors,
    description: told.description ?? null,
    website: told.website ?? null,
  };
}

export function toOwnOrganisationDto(
  organisation: Organisation,
  email: string | null,
): OwnOrganisationDto {
  const { tier, staff, visibility, shownDescription } = discloseOrganisation(organisation, 'own');
  return {
    ...toOrganisationDto(organisation, 'own'),
    tier,
    staff,
    visibility,
    email,
    shownToOthers: { description: shownDescription ?? '' },
  };
}
