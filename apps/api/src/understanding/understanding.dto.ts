import { ApiProperty } from '@nestjs/swagger';
import { ShownToOthersDto } from '../postings/shown-to-others.dto.js';
import { ProposalsDto } from './proposals.dto.js';

const fields = ['title', 'text'] as const;
export type Field = (typeof fields)[number];

/** A stretch of what was sent, in UTF-16 units: `text.slice(start, end)` in JavaScript. */
export class StretchDto {
  @ApiProperty({ enum: fields, description: 'Where it stands.' })
  field: Field;

  @ApiProperty({ type: 'integer', minimum: 0 })
  start: number;

  @ApiProperty({ type: 'integer', minimum: 0 })
  end: number;
}

export class ConceptDto extends StretchDto {
  @ApiProperty({ description: 'Id of the need.', example: 'borehole' })
  need: string;

  @ApiProperty({ description: 'Its name in the language of the answer.', example: 'forage' })
  name: string;

  @ApiProperty({ description: 'Code of its sector.', example: 'drinking-water' })
  sector: string;

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description:
      'How sure it is that the text asks for this or offers it: by the length of the words, how exactly they are said, and what settles their meaning.',
    example: 0.94,
  })
  confidence: number;

  @ApiProperty({ description: 'The words alone are ambiguous; what else the text says decides.' })
  weak: boolean;

  @ApiProperty({ description: 'The text says that it is not wanted or not given.' })
  negated: boolean;
}

/** Something named in the text. */
export class MentionDto extends StretchDto {
  @ApiProperty({ description: 'Its id.' })
  id: string;

  @ApiProperty({ description: 'Its name in the language of the answer.' })
  name: string;

  @ApiProperty({ description: 'The text excludes it.' })
  negated: boolean;
}

const placeKinds = ['country', 'subdivision', 'grouping', 'region'] as const;

export class PlaceDto extends StretchDto {
  @ApiProperty({ description: 'ISO 3166, M49, or the code of a grouping.', example: 'KH' })
  code: string;

  @ApiProperty({ enum: placeKinds })
  kind: (typeof placeKinds)[number];

  @ApiProperty({ description: 'Its name in the language of the answer.' })
  name: string;

  @ApiProperty({ description: 'The text excludes it.' })
  negated: boolean;
}

const unitKinds = ['unit', 'group', 'need'] as const;

export class QuantityDto extends StretchDto {
  @ApiProperty()
  amount: number;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Id of what is counted: a unit, a group of people, a need.',
  })
  unit: string | null;

  @ApiProperty({ type: 'string', enum: [...unitKinds, null], nullable: true })
  unitKind: (typeof unitKinds)[number] | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Its name.' })
  name: string | null;
}

export class TimeDto extends StretchDto {
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'Its first day; null where it lies open, or has no days ("before the rains").',
    example: null,
  })
  from: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'Its last day; null like the first.',
    example: '2027-02-28',
  })
  to: string | null;
}

export class ReadLanguageDto {
  @ApiProperty({ description: 'ISO 639 code; "und" when the text gives no hint.', example: 'fr' })
  code: string;

  @ApiProperty({ description: 'False when it was found from the text.' })
  stated: boolean;

  @ApiProperty({ description: 'One of the six languages that are understood.' })
  understood: boolean;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'What to tell a person who writes in another language.',
  })
  notice: string | null;
}

/** What was understood of a text. */
export class UnderstandingDto {
  @ApiProperty({ type: ReadLanguageDto })
  language: ReadLanguageDto;

  @ApiProperty({ type: [ConceptDto] })
  concepts: ConceptDto[];

  @ApiProperty({ type: [PlaceDto] })
  places: PlaceDto[];

  @ApiProperty({ type: [QuantityDto] })
  quantities: QuantityDto[];

  @ApiProperty({ type: [MentionDto], description: 'Groups of people who are helped.' })
  groups: MentionDto[];

  @ApiProperty({ type: [MentionDto], description: 'Forms of support.' })
  supports: MentionDto[];

  @ApiProperty({ type: [TimeDto], description: 'Days, months, years and seasons.' })
  times: TimeDto[];

  @ApiProperty({ type: ProposalsDto })
  proposals: ProposalsDto;

  @ApiProperty({
    type: ShownToOthersDto,
    description: 'How others would read it until both sides are interested.',
  })
  shownToOthers: ShownToOthersDto;
}
