import { ApiProperty } from '@nestjs/swagger';
import { type AuditEntry, auditEntryFields, type SealState } from '#audit';
import { disclose } from '#disclosure';

const nullableText = { type: 'string', nullable: true } as const;
const nullableInstant = { type: 'string', format: 'date-time', nullable: true } as const;

/** One thing that was done: ids and codes. */
export class AuditLogEntryDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'organisation, secretariat, person, system or anonymous.' })
  actorKind: string;

  @ApiProperty({ ...nullableText, description: 'For whom: an id, or the name of a process.' })
  actorId: string | null;

  @ApiProperty({ ...nullableText, description: 'Who really acted: person, api-key or link.' })
  agentKind: string | null;

  @ApiProperty(nullableText)
  agentId: string | null;

  @ApiProperty({ example: 'posting.paused' })
  action: string;

  @ApiProperty({ example: 'posting' })
  subjectKind: string;

  @ApiProperty({ format: 'uuid' })
  subjectId: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Of the subject, afterwards.' })
  subjectVersion: number | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'Codes that tell the change, such as from and to.',
  })
  codes: Record<string, string | number>;

  @ApiProperty({ ...nullableText, description: 'The same for all that one request has caused.' })
  correlationId: string | null;
}

/** How far the audit is sealed; whether it is whole says `npm run audit -- verify`. */
export class SealStateDto {
  @ApiProperty({ type: 'integer', minimum: 0 })
  seals: number;

  @ApiProperty(nullableInstant)
  lastSealedAt: string | null;

  @ApiProperty({ ...nullableText, description: 'SHA-256 of the last seal. Note it elsewhere.' })
  head: string | null;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Entries that no seal covers yet.' })
  waiting: number;

  @ApiProperty(nullableInstant)
  waitingSince: string | null;
}

const reader = 'secretariat:administrator';

export function toAuditLogEntryDto(entry: AuditEntry): AuditLogEntryDto {
  const { at, ...told } = disclose(auditEntryFields, entry, reader);
  return { ...told, at: at.toISOString() };
}

export function toSealStateDto({ lastSealedAt, waitingSince, ...state }: SealState): SealStateDto {
  return {
    ...state,
    lastSealedAt: lastSealedAt?.toISOString() ?? null,
    waitingSince: waitingSince?.toISOString() ?? null,
  };
}
