import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { disclose, type SecretariatReader } from '#disclosure';
import { discloseOrganisation, type Organisation, type Tier, tiers } from '#membership';
import {
  Demand,
  discloseDemand,
  discloseOffer,
  type ModerationCase,
  moderationCaseFields,
  type Offer,
  type Posting,
  type PostingReport,
  postingReportFields,
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

/** What a case is about. */
interface AboutCase {
  readonly told: PostingDto;
  readonly posting: Posting;
  readonly organisation: Organisation;
  readonly reports: readonly PostingReport[];
}

export function toModerationCaseDto(
  one: ModerationCase,
  { told, posting, organisation, reports }: AboutCase,
  reader: SecretariatReader,
): ModerationCaseDto {
  const { id, grounds, openedAt } = disclose(moderationCaseFields, one, reader);
  const { name, tier } = discloseOrganisation(organisation, reader);
  return {
    id,
    grounds,
    openedAt: openedAt.toISOString(),
    posting: told,
    touches: touchesAsTold(posting, reader),
    organisation: name,
    tier,
    reports: reports.map((report) => {
      const { reason, words, reportedAt } = disclose(postingReportFields, report, reader);
      return { reason, words, reportedAt: reportedAt.toISOString() };
    }),
  };
}

function touchesAsTold(posting: Posting, reader: SecretariatReader): Touch[] {
  return posting instanceof Demand
    ? discloseDemand(posting, [], reader).demand.touches
    : discloseOffer(posting as Offer, reader).touches;
}
