import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { type Tier, tiers } from '#membership';
import {
  type ModerationCase,
  type PostingReport,
  type ReportReason,
  reportReasons,
  type Touch,
  touches,
  type WaitingGround,
  waitingGrounds,
} from '#posting';
import { DemandDto, OfferDto, type PostingDto } from '../postings/posting.dto.js';

/** One report, without who made it. */
export class ReportDto {
  @ApiProperty({ enum: reportReasons })
  reason: ReportReason;

  @ApiProperty({ type: 'string', nullable: true })
  words: string | null;

  @ApiProperty({ format: 'date-time' })
  reportedAt: string;
}

/** A posting that waits for an officer. */
@ApiExtraModels(DemandDto, OfferDto)
export class ModerationCaseDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: waitingGrounds, isArray: true, description: 'Why it waits.' })
  grounds: WaitingGround[];

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({ oneOf: [{ $ref: getSchemaPath(DemandDto) }, { $ref: getSchemaPath(OfferDto) }] })
  posting: PostingDto;

  @ApiProperty({ enum: touches, isArray: true, description: 'What it touches, by its words.' })
  touches: Touch[];

  @ApiProperty()
  organisation: string;

  @ApiProperty({ enum: tiers })
  tier: Tier;

  @ApiProperty({ type: [ReportDto], description: 'What was reported, the oldest first.' })
  reports: ReportDto[];
}

export function toModerationCaseDto(
  { id, grounds, openedAt }: ModerationCase,
  about: Pick<ModerationCaseDto, 'posting' | 'touches' | 'organisation' | 'tier'>,
  reports: readonly PostingReport[],
): ModerationCaseDto {
  return {
    id,
    grounds,
    openedAt: openedAt.toISOString(),
    ...about,
    reports: reports.map(({ reason, words, reportedAt }) => ({
      reason,
      words,
      reportedAt: reportedAt.toISOString(),
    })),
  };
}
