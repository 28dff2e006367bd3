import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type SecretariatActor, Transactions } from '#database';
import { DomainError, notFound } from '#domain-error';
import { DeadLetters } from './dead-letters.js';
import { OutboxResults } from './outbox-results.js';
import { OutboxRow } from './outbox-row.js';

/** At once, so that no transaction grows without bounds; whoever has more asks again. */
const AT_ONCE = 200;

/** Has work that was given up tried again, once somebody has mended the cause. Every replay is in the audit. */
@Injectable()
export class ReplayDeadLetters {
  constructor(
    private readonly transactions: Transactions,
    private readonly letters: DeadLetters,
    private readonly results: OutboxResults,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `not-found` when there is no such work, `conflict` when it is not given up. */
  async one(actor: SecretariatActor, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const row = await tx.findOne(OutboxRow, { where: { id }, select: { id: true, job: true } });
      if (!row) throw notFound('dead letter');
      if (await this.replay(tx, actor, row)) return;
      const detail = 'It is not given up any more: somebody has replayed it, or it is done.';
      throw new DomainError('conflict', 'not-dead', detail);
    });
  }

  /** Up to 200 of one job, those asked for first first; answers how many. None is no error. */
  async ofJob(actor: SecretariatActor, job: string): Promise<number> {
    return this.transactions.run(actor, async (tx) => {
      const ids = await this.letters.lock(tx, job, AT_ONCE);
      for (const id of ids) await this.replay(tx, actor, { id, job });
      return ids.length;
    });
  }

  private async replay(
    tx: EntityManager,
    actor: SecretariatActor,
    { id, job }: Pick<OutboxRow, 'id' | 'job'>,
  ): Promise<boolean> {
    if (!(await this.results.replay(tx, id))) return false;
    await recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: 'dead-letter.replayed',
      subjectKind: 'outbox-row',
      subjectId: id,
      codes: { job },
    });
    return true;
  }
}
