import { ApiProperty } from '@nestjs/swagger';
import type { SecretariatReader } from '#disclosure';
import { discloseOrganisation } from '#membership';
import {
  type NextAction,
  nextActions,
  type StuckCase,
  type StuckCode,
  stuckCodes,
  type StuckGroup,
} from '#monitoring';
import type { PostingKind } from '#posting';

const nullableId = { type: 'string', format: 'uuid', nullable: true } as const;

/** One thing that has waited too long. */
export class StuckCaseDto {
  @ApiProperty({ format: 'date-time' })
  since: string;

  @ApiProperty({ ...nullableId, description: 'Who has to move; null when it is the service.' })
  organisationId: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  organisation: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;

  @ApiProperty(nullableId)
  postingId: string | null;

  @ApiProperty({ type: 'string', enum: ['demand', 'offer'], nullable: true })
  postingKind: PostingKind | null;

  @ApiProperty(nullableId)
  suggestionId: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'The name of the job.' })
  job: string | null;
}

export class StuckGroupDto {
  @ApiProperty({ enum: stuckCodes })
  code: StuckCode;

  @ApiProperty({ enum: nextActions, description: 'What can be done about it.' })
  action: NextAction;

  @ApiProperty({ type: 'integer', description: 'How many there are.' })
  total: number;

  @ApiProperty({ type: [StuckCaseDto], description: 'Those that have waited longest.' })
  cases: StuckCaseDto[];
}

export class StuckDto {
  @ApiProperty({ type: [StuckGroupDto], description: 'The most urgent first.' })
  items: StuckGroupDto[];
}

export function toStuckDto(groups: readonly StuckGroup[], reader: SecretariatReader): StuckDto {
  return {
    items: groups.map(({ code, action, total, cases }) => ({
      code,
      action,
      total,
      cases: cases.map((one) => toCaseDto(one, reader)),
    })),
  };
}

function toCaseDto(one: StuckCase, reader: SecretariatReader): StuckCaseDto {
  const told = one.organisation && discloseOrganisation(one.organisation, reader);
  return {
    since: one.since.toISOString(),
    organisationId: told?.id ?? null,
    organisation: told?.name ?? null,
    country: told?.country ?? null,
    postingId: one.postingId,
    postingKind: one.postingKind,
    suggestionId: one.suggestionId,
    job: one.job,
  };
}
