import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#clock';
import { systemActor, Transactions } from '#database';

/** A row that is, or is to be, in the hands of the queue. */
export interface ClaimedRow {
  readonly id: string;
  /** As stored: another release may have written a job or a queue that this one does not know. */
  readonly job: string;
  readonly queue: string;
  /** Another one for every new try; the same when a row is handed over again because the queue forgot it. */
  readonly dueAt: Date;
}

const CLAIMED = 'id, job, queue, due_at as "dueAt"';

export interface OutboxDepth {
  readonly queue: string;
  readonly state: string;
  readonly rows: number;
  /** Seconds since the oldest of them became due. */
  readonly oldestSeconds: number;
}

/**
 * The relay's and the reconciler's side of the outbox, with the worker's rights. Each call is one statement, so
 * several relays can share it.
 */
@Injectable()
export class OutboxClaims {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Leases up to `limit` due rows. By state and with SKIP LOCKED: a row that commits late is found by the
   * next call, which `id > last seen` would skip. What is in a queue that somebody has paused is left where it is.
   */
  async claim(limit: number, leaseMilliseconds: number): Promise<ClaimedRow[]> {
    const now = this.clock.now();
    const [rows] = await this.dataSource.query<[ClaimedRow[], number]>(
      `update outbox set state = 'leased', leased_until = $3
        where id in (select id from outbox where state = 'pending' and due_at <= $1
                        and queue not in (select queue from queue_pause)
                      order by due_at limit $2 for update skip locked)
       returning ${CLAIMED}`,
      [now, limit, new Date(now.getTime() + leaseMilliseconds)],
    );
    return rows;
  }

  /** Rows whose lease has run out: handed over a while ago and not finished, waiting their turn or forgotten. */
  async overdue(): Promise<ClaimedRow[]> {
    return this.dataSource.query<ClaimedRow[]>(
      `select ${CLAIMED} from outbox where state = 'leased' and leased_until < $1`,
      [this.clock.now()],
    );
  }

  /** All leases at once: for when the queue is seen to have lost its memory. */
  async releaseAll(): Promise<number> {
    return this.releaseWhere('true', []);
  }

  /**
   * Puts rows back to pending, and says how many: those that could not be handed over, or that the queue has
   * forgotten. Handing a row over twice is harmless: the queue ignores what it still holds, and a row that is
   * done is not done again.
   */
  async release(ids: readonly string[]): Promise<number> {
    return this.releaseWhere('id = any($1)', [ids]);
  }

  /** What waits, by queue and state; done rows are not counted. The API asks this too. */
  async depths(): Promise<OutboxDepth[]> {
    return this.transactions.run(systemActor('outbox-depths'), (tx) =>
      tx.query<OutboxDepth[]>(
        `select queue, state, count(*)::int as rows,
              coalesce(extract(epoch from $1::timestamptz - min(due_at)), 0)::float as "oldestSeconds"
         from (select queue, state, due_at from outbox where state = 'pending'
               union all select queue, state, due_at from outbox where state = 'leased'
               union all select queue, state, due_at from outbox where state = 'dead') open
        group by queue, state order by queue, state`,
        [this.clock.now()],
      ),
    );
  }

  private async releaseWhere(condition: string, parameters: unknown[]): Promise<number> {
    const [, count] = await this.dataSource.query<[unknown[], number]>(
      `update outbox set state = 'pending', leased_until = null
        where id in (select id from outbox where state = 'leased' and ${condition} for update skip locked)`,
      parameters,
    );
    return count;
  }
}
