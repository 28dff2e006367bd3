import type { QueueName } from '#pipeline';

/** An outbox row on its way to a worker. The queue carries its id and when it became due, nothing else. */
export interface QueuedRow {
  readonly id: string;
  readonly job: string;
  readonly queue: QueueName;
  readonly dueAt: Date;
}

const UUID_LENGTH = 36;

/**
 * One id for each try of a row. A row that has failed is due again while the queue may still be putting its
 * last try away: under the same id the next one would be taken for a repeat and dropped.
 */
export function jobIdOf({ id, dueAt }: QueuedRow): string {
  return `${id}-${dueAt.getTime()}`;
}

/** The id of the outbox row that a job is a try of. */
export function rowIdOf(jobId: string): string {
  return jobId.slice(0, UUID_LENGTH);
}
