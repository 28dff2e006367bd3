import { ApiProperty } from '@nestjs/swagger';
import { DemandDto, OfferDto } from '../postings/posting.dto.js';
import { OrganisationDto } from '../organisations/organisation.dto.js';
import { AnswerDto } from './answer.dto.js';
import { ExplanationDto } from './explanation.dto.js';

/** A demand and an offer that fit, one of them yours. */
export class SuggestionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['demand', 'offer'], description: 'Which of the two is yours.' })
  side: 'demand' | 'offer';

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 10_000,
    description: 'How well they fit, in basis points.',
  })
  score: number;

  @ApiProperty({
    description: 'False when it has ended: a posting was changed or closed, or better ones came.',
  })
  listed: boolean;

  @ApiProperty({ format: 'date-time' })
  matchedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  unlistedAt: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'When you first looked at it.',
  })
  openedAt: string | null;

  @ApiProperty({
    type: DemandDto,
    nullable: true,
    description: 'Null when it is not yours and no longer published.',
  })
  demand: DemandDto | null;

  @ApiProperty({
    type: OfferDto,
    nullable: true,
    description: 'Null when it is not yours and no longer published.',
  })
  offer: OfferDto | null;

  @ApiProperty({ type: OrganisationDto, description: 'The organisation on the other side.' })
  counterpart: OrganisationDto;

  @ApiProperty({ type: AnswerDto, nullable: true, description: 'Your latest answer.' })
  ownAnswer: AnswerDto | null;

  @ApiProperty({ description: 'The other side would like to.' })
  counterpartInterested: boolean;

  @ApiProperty({
    type: ExplanationDto,
    nullable: true,
    description: 'Why they fit. Null when the suggestion has ended, or is being matched anew.',
  })
  explanation: ExplanationDto | null;
}
