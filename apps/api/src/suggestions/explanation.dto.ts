import { ApiProperty } from '@nestjs/swagger';
import {
  criterionNames,
  type CriterionName,
  type Explanation,
  type Reason,
  renderReason,
} from '#matching';
import type { Language } from '#reference';

/** What one criterion has added to the score. */
export class ScorePartDto {
  @ApiProperty({ enum: criterionNames })
  criterion: CriterionName;

  @ApiProperty({
    type: 'integer',
    description: 'Basis points; the parts add up to the score exactly.',
  })
  points: number;
}

/** One reason, for people and for programs. */
export class ReasonDto {
  @ApiProperty({ example: 'country-served' })
  code: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What the sentence speaks of, in codes.',
  })
  params: object;

  @ApiProperty({
    description: 'One sentence in the language of the answer.',
    example: 'Serves Cambodia',
  })
  words: string;
}

/** A condition that both postings must meet. */
export class GateDto {
  @ApiProperty({ example: 'place-not-served' })
  code: string;

  @ApiProperty()
  passed: boolean;
}

/** Why two postings fit, recomputed from what they say, the policy and the day. */
export class ExplanationDto {
  @ApiProperty({ type: [GateDto] })
  gates: GateDto[];

  @ApiProperty({ type: [ScorePartDto] })
  parts: ScorePartDto[];

  @ApiProperty({
    type: [ReasonDto],
    description: 'What, for whom, where, how and when; last, what to know before answering.',
  })
  reasons: ReasonDto[];
}

export function toExplanationDto(
  { gates, parts, reasons }: Explanation,
  language: Language,
): ExplanationDto {
  return {
    gates: gates.map(({ code, passed }) => ({ code, passed })),
    parts: parts.map(({ criterion, points }) => ({ criterion, points })),
    reasons: reasons.map((reason) => toReasonDto(reason, language)),
  };
}

function toReasonDto(reason: Reason, language: Language): ReasonDto {
  return { code: reason.code, params: reason.params, words: renderReason(reason, language) };
}
