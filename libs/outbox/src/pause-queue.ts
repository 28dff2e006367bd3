import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { newId, type SecretariatActor, Transactions } from '#database';
import type { QueueName } from '#pipeline';
import { QueuePause } from './queue-pause.js';

/** Stops a queue and lets it go on: what is in hand is finished, and nothing that is due is begun until then. */
@Injectable()
export class PauseQueue {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Paused or resumed already is no error, and no entry in the audit. */
  async run(actor: SecretariatActor, queue: QueueName, paused: boolean): Promise<void> {
    await this.transactions.run(actor, (tx) =>
      paused ? this.pause(tx, actor, queue) : this.resume(tx, actor, queue),
    );
  }

  private async pause(tx: EntityManager, actor: SecretariatActor, queue: QueueName) {
    const since = this.clock.now();
    const id = newId();
    // Two at once: the second waits for the first, adds nothing, and so finds another id.
    await tx
      .createQueryBuilder()
      .insert()
      .into(QueuePause)
      .values({ queue, id, since })
      .orIgnore()
      .execute();
    const standing = await tx.findOneByOrFail(QueuePause, { queue });
    if (standing.id === id) await this.audit(tx, actor, standing, 'queue.paused');
  }

  private async resume(tx: EntityManager, actor: SecretariatActor, queue: QueueName) {
    const pause = await tx.findOne(QueuePause, {
      where: { queue },
      lock: { mode: 'pessimistic_write' },
    });
    if (!pause) return;
    await tx.delete(QueuePause, { queue });
    await this.audit(tx, actor, pause, 'queue.resumed');
  }

  private audit(
    tx: EntityManager,
    actor: SecretariatActor,
    { id, queue }: QueuePause,
    action: 'queue.paused' | 'queue.resumed',
  ): Promise<void> {
    const at = this.clock.now();
    const about = { subjectKind: 'queue-pause', subjectId: id, codes: { queue } };
    return recordAudit(tx, { actor, at, action, ...about });
  }
}
