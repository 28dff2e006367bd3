import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import {
  type Answer,
  answers,
  type RefusalReason,
  refusalReasons,
  type SuggestionAnswer,
  suggestionAnswerFields,
} from '#suggestion';

/** What you have said of a suggestion. */
export class AnswerDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: answers })
  answer: Answer;

  @ApiProperty({ type: 'string', enum: refusalReasons, nullable: true })
  reason: RefusalReason | null;

  @ApiProperty({ type: 'string', nullable: true })
  words: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  remindOn: string | null;

  @ApiProperty({ format: 'date-time' })
  answeredAt: string;
}

export function toAnswerDto(given: SuggestionAnswer): AnswerDto {
  const { id, answer, reason, words, remindOn, answeredAt } = disclose(
    suggestionAnswerFields,
    given,
    'own',
  );
  return { id, answer, reason, words, remindOn, answeredAt: answeredAt.toISOString() };
}
