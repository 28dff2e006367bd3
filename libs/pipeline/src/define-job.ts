import type { QueueName } from './queue-names.js';

/** What makes a job one and the same: the outbox holds one row per (job, reference, version). */
export interface JobIdentity {
  readonly reference: string;
  readonly version: number;
}

/** Work to be done, as an event asks for it. */
export interface JobRequest<Name extends string = string, Payload extends object = object> {
  readonly job: JobDefinition<Name, Payload>;
  readonly payload: Payload;
  /** Not before this instant; at once when absent. */
  readonly dueAt?: Date;
}

export interface JobDefinition<Name extends string = string, Payload extends object = object> {
  /** Imperative, a literal: it is stored, so a rename is a migration. */
  readonly name: Name;
  readonly queue: QueueName;
  /** Validated again when the job is consumed: yesterday's job meets today's code. */
  readonly payload: new () => Payload;
  /** Tries before the row becomes a dead letter. */
  readonly attempts: number;
  identify(payload: Payload): JobIdentity;
  with(payload: Payload, dueAt?: Date): JobRequest<Name, Payload>;
}

export function defineJob<Name extends string, Payload extends object>(
  settings: Omit<JobDefinition<Name, Payload>, 'with'>,
): JobDefinition<Name, Payload> {
  const job: JobDefinition<Name, Payload> = {
    ...settings,
    with: (payload, dueAt) => (dueAt ? { job, payload, dueAt } : { job, payload }),
  };
  return job;
}
