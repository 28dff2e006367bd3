import { ApiProperty } from '@nestjs/swagger';
import { type AuditEntry, auditEntryFields } from '#audit';
import { disclose } from '#disclosure';

/** One thing that has happened to a posting. */
export class HistoryEntryDto {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ example: 'posting.paused' })
  action: string;

  @ApiProperty({ enum: ['organisation', 'secretariat', 'system'], description: 'Who did it.' })
  by: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The version after it.' })
  version: number | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'The state before.' })
  from: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'The state after.' })
  to: string | null;
}

/** All of it, oldest first. */
export class HistoryDto {
  @ApiProperty({ type: [HistoryEntryDto] })
  items: HistoryEntryDto[];
}

export function toHistoryDto(entries: readonly AuditEntry[]): HistoryDto {
  return {
    items: entries.map((entry) => {
      const { at, action, actorKind, subjectVersion, codes } = disclose(
        auditEntryFields,
        entry,
        'own',
      );
      return {
        at: at.toISOString(),
        action,
        by: actorKind,
        version: subjectVersion,
        from: state(codes.from),
        to: state(codes.to),
      };
    }),
  };
}

function state(code: string | number | undefined): string | null {
  return typeof code === 'string' ? code : null;
}
