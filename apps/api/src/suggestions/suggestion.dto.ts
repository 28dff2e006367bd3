import { ApiProperty } from '@nestjs/swagger';
import { UnderstoodPostingDto } from '../understanding/understood-posting.dto.js';
import { AnswerDto } from './answer.dto.js';
import { ExplanationDto } from './explanation.dto.js';
import { PairedPostingsDto } from './paired-postings.dto.js';

/** A demand and an offer that fit, one of them yours. */
export class SuggestionDto extends PairedPostingsDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

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

  @ApiProperty({ type: AnswerDto, nullable: true, description: 'Your latest answer.' })
  ownAnswer: AnswerDto | null;

  @ApiProperty({
    description:
      'You were interested, and the other posting was changed since: it counts again once you answer again.',
  })
  interestOutdated: boolean;

  @ApiProperty({ description: 'The other side would like to, as your posting is now.' })
  counterpartInterested: boolean;

  @ApiProperty({
    type: ExplanationDto,
    nullable: true,
    description: 'Why they fit. Null when the suggestion has ended, or is being matched anew.',
  })
  explanation: ExplanationDto | null;

  @ApiProperty({
    type: UnderstoodPostingDto,
    nullable: true,
    description: 'What was understood of the other posting. Null when it is no longer published.',
  })
  understood: UnderstoodPostingDto | null;
}
