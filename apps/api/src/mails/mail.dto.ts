import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import { discloseOrganisation, type Organisation } from '#membership';
import {
  type MailKind,
  mailKinds,
  type MailRecord,
  type MailState,
  mailStates,
} from '#notification';
import { outboxRowFields } from '#outbox';

const nullableInstant = { type: 'string', format: 'date-time', nullable: true } as const;

/** A mail, without what it says and without an address. */
export class MailDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: mailKinds, description: 'What it is about.' })
  kind: MailKind;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'To whom; null for a person about their own account.',
  })
  organisationId: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  organisation: string | null;

  @ApiProperty({ enum: mailStates })
  state: MailState;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;

  @ApiProperty({ ...nullableInstant, description: 'When it goes, or is tried again.' })
  dueAt: string | null;

  @ApiProperty({ ...nullableInstant, description: 'When it was sent, or nothing more came of it.' })
  settledAt: string | null;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Tries that have failed.' })
  failures: number;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'What the last try that failed was told, such as the words of the mail server.',
  })
  answer: string | null;
}

/** Whoever may read them at all. */
export type MailReader = 'secretariat:officer' | 'secretariat:administrator';

export function toMailDto(
  { row, kind, state, organisationId }: MailRecord,
  organisation: Organisation | undefined,
  reader: MailReader,
): MailDto {
  const told = disclose(outboxRowFields, row, reader);
  const { id, createdAt, dueAt, finishedAt, failures, lastError } = told;
  return {
    ...{ id, kind, state, organisationId, failures },
    organisation: organisation ? discloseOrganisation(organisation, reader).name : null,
    askedAt: createdAt.toISOString(),
    dueAt: state === 'waiting' ? dueAt.toISOString() : null,
    settledAt: finishedAt?.toISOString() ?? null,
    answer: lastError,
  };
}
