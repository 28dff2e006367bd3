import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import {
  type CaseOutcome,
  caseOutcomes,
  type ModerationCase,
  moderationCaseFields,
  type ReturnReason,
  returnReasons,
  type WaitingGround,
  waitingGrounds,
} from '#posting';

/** One time that a posting of yours stood before an officer. */
export class ReviewDto {
  @ApiProperty({ enum: waitingGrounds, isArray: true, description: 'Why it waits, or waited.' })
  grounds: WaitingGround[];

  @ApiProperty({ format: 'date-time' })
  since: string;

  @ApiProperty({
    type: 'string',
    enum: caseOutcomes,
    nullable: true,
    description: 'Null while it waits.',
  })
  outcome: CaseOutcome | null;

  @ApiProperty({ type: 'string', enum: returnReasons, nullable: true })
  reason: ReturnReason | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'What the officer says to you.' })
  words: string | null;
}

export function toReviewDto(review: ModerationCase): ReviewDto {
  const { grounds, openedAt, outcome, reason, words } = disclose(
    moderationCaseFields,
    review,
    'own',
  );
  return { grounds, since: openedAt.toISOString(), outcome, reason, words };
}
