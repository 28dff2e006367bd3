import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Clock } from '#clock';
import { OutboxRow } from './outbox-row.js';

const KEPT_DAYS = 30;

/** The worker's side: a row is finished in the transaction of its own result. */
@Injectable()
export class OutboxResults {
  constructor(private readonly clock: Clock) {}

  /**
   * Locks the row for this transaction. Null when there is nothing to do: it is finished already, or
   * another worker has it in hand right now (should that worker die, the row is found to be forgotten). Nor is
   * there in a queue that was paused after the row was handed over: it is found to be forgotten, and waits.
   */
  async take(tx: EntityManager, id: string): Promise<OutboxRow | null> {
    const row = unfinished(tx, id).andWhere('row.queue not in (select queue from queue_pause)');
    return row.getOne();
  }

  async finish(tx: EntityManager, id: string, outcome: string): Promise<void> {
    await tx.update(OutboxRow, { id }, { state: 'done', outcome, finishedAt: this.clock.now() });
  }

  /** To be tried again at `dueAt`; not counted as a failure. */
  async postpone(tx: EntityManager, id: string, dueAt: Date, reason: string): Promise<void> {
    await tx.update(
      OutboxRow,
      { id },
      { state: 'pending', leasedUntil: null, dueAt, outcome: reason },
    );
  }

  /** Given up: a dead letter until somebody replays it. */
  async bury(tx: EntityManager, id: string, reason: string): Promise<void> {
    await tx.update(
      OutboxRow,
      { id },
      { state: 'dead', finishedAt: this.clock.now(), lastError: reason },
    );
  }

  /** A failed try: due again after `delayMilliseconds`, or dead once `maxFailures` are reached. */
  async fail(
    tx: EntityManager,
    id: string,
    failure: {
      error: string;
      maxFailures: number;
      delayMilliseconds: (failures: number) => number;
    },
  ): Promise<void> {
    // Also in a queue that was paused while it was in hand: the try was made.
    const row = await unfinished(tx, id).getOne();
    if (!row) return;
    const failures = row.failures + 1;
    if (failures >= failure.maxFailures) {
      await tx.update(OutboxRow, { id }, { failures });
      await this.bury(tx, id, failure.error);
      return;
    }
    const dueAt = new Date(this.clock.now().getTime() + failure.delayMilliseconds(failures));
    await tx.update(
      OutboxRow,
      { id },
      { state: 'pending', leasedUntil: null, failures, dueAt, lastError: failure.error },
    );
  }

  /**
   * Forgets work that was done thirty days ago, up to `limit` rows; answers how many. What happened is in the
   * audit. Dead letters stay until somebody replays them.
   */
  async forgetOld(tx: EntityManager, limit = 5_000): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    const [, count] = await tx.query<[unknown[], number]>(
      `delete from outbox where id in
         (select id from outbox where state = 'done' and finished_at < $1 limit $2)`,
      [before, limit],
    );
    return count;
  }

  /** Resets a dead row so that it is tried again; never inserts another. False when it is not dead. */
  async replay(tx: EntityManager, id: string): Promise<boolean> {
    const { affected } = await tx.update(
      OutboxRow,
      { id, state: 'dead' },
      {
        state: 'pending',
        failures: 0,
        leasedUntil: null,
        finishedAt: null,
        dueAt: this.clock.now(),
      },
    );
    return affected === 1;
  }
}

/** The row locked for this transaction, unless it is finished or in another's hands. */
function unfinished(tx: EntityManager, id: string): SelectQueryBuilder<OutboxRow> {
  return tx
    .createQueryBuilder(OutboxRow, 'row')
    .where(`row.id = :id and row.state in ('pending', 'leased')`, { id })
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked');
}
