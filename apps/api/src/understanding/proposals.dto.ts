import { ApiProperty } from '@nestjs/swagger';

export class NamedDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ description: 'Its name in the language of the answer.' })
  name: string;
}

export class ProposedSectorDto {
  @ApiProperty({ example: 'drinking-water' })
  code: string;

  @ApiProperty({ description: 'Its name in the language of the answer.' })
  name: string;

  @ApiProperty({ example: 'water-sanitation' })
  area: string;

  @ApiProperty({ description: 'How much of the text speaks of its area, from 0 to 1.' })
  share: number;

  @ApiProperty({
    type: [String],
    description:
      'The words of title and text that name a need of it, else those that remind of one, as they stand there.',
  })
  evidence: string[];
}

export class ProposedQuantityDto {
  @ApiProperty()
  amount: number;

  @ApiProperty({ description: 'The unit as a form takes it, in the language of the answer.' })
  unit: string;
}

/** What could be filled into the form, for the poster to accept or correct. */
export class ProposalsDto {
  @ApiProperty({
    type: [ProposedSectorDto],
    description: 'At most three, of different areas, the best first.',
  })
  sectors: ProposedSectorDto[];

  @ApiProperty({ type: [NamedDto], description: 'Needs, the best first.' })
  needs: NamedDto[];

  @ApiProperty({ type: [NamedDto], description: 'Forms of support.' })
  supports: NamedDto[];

  @ApiProperty({
    type: NamedDto,
    nullable: true,
    description:
      'The country that was given, else the one that is spoken of most, else for a demand that of your organisation.',
  })
  country: NamedDto | null;

  @ApiProperty({ type: NamedDto, nullable: true, description: 'A subdivision of that country.' })
  subdivision: NamedDto | null;

  @ApiProperty({
    type: [NamedDto],
    description: 'Every country that is spoken of: what an offer may serve. Empty for a demand.',
  })
  countries: NamedDto[];

  @ApiProperty({ type: ProposedQuantityDto, nullable: true })
  quantity: ProposedQuantityDto | null;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'The first day on which it is needed, or can be had.',
    example: null,
  })
  from: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'The last day on which it is needed, or can be had.',
    example: '2027-02-28',
  })
  to: string | null;
}
