import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import { type FailureCause, type OutboxRow, outboxRowFields, type QueueFigures } from '#outbox';
import { type QueueName, queueNames } from '#pipeline';

const nullableInstant = { type: 'string', format: 'date-time', nullable: true } as const;
const count = { type: 'integer', minimum: 0 } as const;

/** How a queue stands, by the outbox. */
export class QueueDto {
  @ApiProperty({ enum: queueNames })
  queue: QueueName;

  @ApiProperty({ ...nullableInstant, description: 'Since when it is paused.' })
  pausedSince: string | null;

  @ApiProperty({ ...count, description: 'Due, and not handed over to a worker yet.' })
  due: number;

  @ApiProperty({ ...count, description: 'Handed over, and not settled yet.' })
  inHand: number;

  @ApiProperty({ ...count, description: 'To be done, after tries that have failed.' })
  retrying: number;

  @ApiProperty({ ...count, description: 'To be done at an instant that has not come.' })
  later: number;

  @ApiProperty({ ...count, description: 'Given up.' })
  dead: number;

  @ApiProperty({ ...count, description: 'Done in the last sixty minutes.' })
  doneLastHour: number;

  @ApiProperty({ ...nullableInstant, description: 'When what has waited longest became due.' })
  oldestDueAt: string | null;
}

/** Why tries have failed. */
export class FailureCauseDto {
  @ApiProperty()
  queue: string;

  @ApiProperty({ example: 'deliver-mailing' })
  job: string;

  @ApiProperty({ description: 'What the last try said; without addresses.' })
  error: string;

  @ApiProperty({ ...count, description: 'Still being tried.' })
  retrying: number;

  @ApiProperty({ ...count, description: 'Given up.' })
  dead: number;

  @ApiProperty({ format: 'date-time', description: 'When the youngest of them was asked for.' })
  youngestAt: string;
}

/** How the work goes. */
export class QueuesDto {
  @ApiProperty({ type: [QueueDto] })
  queues: QueueDto[];

  @ApiProperty({ type: [FailureCauseDto], description: 'The most frequent first.' })
  failures: FailureCauseDto[];
}

/** Work that was given up, until somebody replays it. */
export class DeadLetterDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'deliver-mailing' })
  job: string;

  @ApiProperty()
  queue: string;

  @ApiProperty({ format: 'uuid', description: 'What the job is about.' })
  reference: string;

  @ApiProperty({ type: 'integer', description: 'Of what the job is about.' })
  version: number;

  @ApiProperty({ ...count, description: 'Tries that have failed.' })
  failures: number;

  @ApiProperty({ type: 'string', nullable: true, description: 'What the last try said.' })
  error: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ ...nullableInstant, description: 'When it was given up.' })
  givenUpAt: string | null;
}

/** How many dead letters are tried again. */
export class ReplayedDto {
  @ApiProperty({ ...count, description: 'At most 200 at once: ask again while it is that many.' })
  replayed: number;
}

export function toQueuesDto(
  figures: readonly QueueFigures[],
  causes: readonly FailureCause[],
): QueuesDto {
  return {
    queues: figures.map(({ pausedSince, oldestDueAt, ...counts }) => ({
      ...counts,
      pausedSince: pausedSince?.toISOString() ?? null,
      oldestDueAt: oldestDueAt?.toISOString() ?? null,
    })),
    failures: causes.map(({ youngestAt, ...cause }) => ({
      ...cause,
      youngestAt: youngestAt.toISOString(),
    })),
  };
}

export function toDeadLetterDto(row: OutboxRow): DeadLetterDto {
  const { id, job, queue, reference, version, failures, createdAt, finishedAt, lastError } =
    disclose(outboxRowFields, row, 'secretariat:administrator');
  return {
    ...{ id, job, queue, reference, version, failures },
    error: lastError,
    createdAt: createdAt.toISOString(),
    givenUpAt: finishedAt?.toISOString() ?? null,
  };
}
