import { ApiProperty } from '@nestjs/swagger';
import {
  type Organisation,
  type OrganisationType,
  organisationTypes,
  sizeClass,
  type SizeClass,
  type Tier,
  tiers,
} from '#membership';

/** An organisation as every member may see it. */
export class OrganisationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'ISO 3166-1 alpha-2.', example: 'KH' })
  country: string;

  @ApiProperty({ enum: organisationTypes })
  type: OrganisationType;

  @ApiProperty({
    enum: ['unknown', 'tiny', 'small', 'medium', 'large'],
    description: 'Up to 5, 20, 100 people, or more.',
  })
  sizeClass: SizeClass;

  @ApiProperty({
    type: [String],
    description: 'Working languages, the preferred one first.',
    example: ['km', 'en'],
  })
  languages: string[];

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

  @ApiProperty({ type: 'string', nullable: true, description: 'Where it is told.' })
  email: string | null;
}

export function toOrganisationDto(organisation: Organisation): OrganisationDto {
  return {
    id: organisation.id,
    name: organisation.name,
    country: organisation.country,
    type: organisation.type,
    sizeClass: sizeClass(organisation.staff),
    languages: organisation.languages,
    description: organisation.description,
  };
}

export function toOwnOrganisationDto(
  organisation: Organisation,
  email: string | null,
): OwnOrganisationDto {
  return {
    ...toOrganisationDto(organisation),
    tier: organisation.tier,
    staff: organisation.staff,
    email,
  };
}
