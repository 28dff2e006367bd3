import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { type QueueName, queueNames } from '#pipeline';
import { QueuePause } from './queue-pause.js';

const HOUR_MS = 3_600_000;

/** How a queue stands, by the outbox: it is the record, and the queue itself holds a copy. */
export interface QueueFigures {
  readonly queue: QueueName;
  /** Since when somebody has it paused. */
  readonly pausedSince: Date | null;
  /** Due and not handed over yet. */
  readonly due: number;
  /** Handed over, and not settled yet. */
  readonly inHand: number;
  /** Of those that are to be done, those that have failed before. */
  readonly retrying: number;
  /** To be done at an instant that has not come. */
  readonly later: number;
  readonly dead: number;
  readonly doneLastHour: number;
  /** When what has waited longest became due. */
  readonly oldestDueAt: Date | null;
}

/** Why tries have failed, and how many rows it is true of. */
export interface FailureCause {
  readonly queue: string;
  readonly job: string;
  readonly error: string;
  readonly retrying: number;
  readonly dead: number;
  /** When the youngest of them was asked for. */
  readonly youngestAt: Date;
}

const MOST_CAUSES = 50;

type CountedRow = Omit<QueueFigures, 'pausedSince'>;

/** Tells the Secretariat's administrator how the work goes. Each state is read by an index of its own. */
@Injectable()
export class ReadQueues {
  constructor(private readonly clock: Clock) {}

  /** All queues, in the order in which a posting passes through them. */
  async figures(tx: EntityManager): Promise<QueueFigures[]> {
    const now = this.clock.now();
    const pauses = await tx.find(QueuePause);
    const rows = await tx.query<CountedRow[]>(countedByQueue, [
      now,
      new Date(now.getTime() - HOUR_MS),
    ]);
    return queueNames.map((queue) => {
      const counted = rows.find((row) => row.queue === queue) ?? nothingIn(queue);
      const pause = pauses.find((one) => one.queue === queue);
      return { ...counted, pausedSince: pause?.since ?? null };
    });
  }

  /** Of all that has failed and is not done, the causes that are true of most rows first. */
  causes(tx: EntityManager): Promise<FailureCause[]> {
    return tx.query<FailureCause[]>(causesOfFailures, [MOST_CAUSES]);
  }
}

function nothingIn(queue: QueueName): CountedRow {
  const none = { due: 0, inHand: 0, retrying: 0, later: 0, dead: 0, doneLastHour: 0 };
  return { queue, ...none, oldestDueAt: null };
}

const unfinished = ['pending', 'leased', 'dead']
  .map(
    (state) =>
      `select queue, job, state, failures, due_at, created_at, last_error from outbox where state = '${state}'`,
  )
  .join(' union all ');

const countedByQueue = `
  select queue,
         (count(*) filter (where state = 'pending' and due_at <= $1))::int as due,
         (count(*) filter (where state = 'leased'))::int as "inHand",
         (count(*) filter (where state in ('pending', 'leased') and failures > 0))::int as retrying,
         (count(*) filter (where state = 'pending' and due_at > $1))::int as later,
         (count(*) filter (where state = 'dead'))::int as dead,
         (count(*) filter (where state = 'done'))::int as "doneLastHour",
         min(due_at) filter (where state in ('pending', 'leased') and due_at <= $1) as "oldestDueAt"
    from (${unfinished}
          union all select queue, job, state, failures, due_at, created_at, last_error from outbox
           where state = 'done' and finished_at > $2) counted
   group by queue`;

const causesOfFailures = `
  select queue, job, coalesce(last_error, '') as error,
         (count(*) filter (where state <> 'dead'))::int as retrying,
         (count(*) filter (where state = 'dead'))::int as dead,
         max(created_at) as "youngestAt"
    from (${unfinished}) open
   where failures > 0 or state = 'dead'
   group by queue, job, last_error
   order by count(*) desc, queue, job, last_error limit $1`;
