import type { QueueName } from '#pipeline';

/** How a queue is worked on in one worker process. A queue without settings does not compile. */
export const queueSettings = {
  // Scoring is computation: more at once than the machine has cores only makes each of them later.
  matching: { concurrency: 2 },
  notifications: { concurrency: 4 },
  // Sending is waiting, mostly. Each send holds a database connection for as long as the mail server takes.
  deliveries: { concurrency: 4 },
} as const satisfies Record<QueueName, { concurrency: number }>;

/**
 * A job whose worker dies is given to another after at most lock + check interval, 15 s; with BullMQ's
 * defaults it would be 58 s, and a job that dies twice would be failed for good.
 */
export const workerTiming = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 10,
  /** How soon a worker asks again after its backend was away; BullMQ's own 15 s is half of what we allow. */
  runRetryDelay: 1_000,
} as const;
