import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, systemActor, Transactions } from '#database';
import { notFound } from '#domain-error';
import { Organisation } from '#membership';
import { Outbox } from '#outbox';
import { Posting, possibleTransitions, TransitionPosting } from '#posting';
import { forget } from './forget.js';

const eraser = systemActor('erasure');

/** Takes all that an organisation has said, and all that is said of it here, out of the service. */
@Injectable()
export class EraseOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly transition: TransitionPosting,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Withdraws its postings first, by the use case: no mail about them begins after this has committed. A second time
   * erases what has come in between, which is nothing as a rule. That the actor may is the caller's to know. Throws
   * DomainError `not-found`, or `unavailable` while a mail about one of the postings is being sent.
   */
  async run(actor: Actor, organisationId: string): Promise<void> {
    await this.transactions.run(eraser, async (tx) => {
      const organisation = await tx.findOne(Organisation, {
        where: { id: organisationId },
        // Alone: whoever adds a row of the organisation's right now is waited for.
        lock: { mode: 'pessimistic_write' },
      });
      if (!organisation) throw notFound('organisation');
      await this.withdrawAll(tx, organisationId);
      await this.auditPostings(tx, actor, organisationId);
      await forget(tx, this.outbox, { kind: 'organisation', id: organisationId });
      if (organisation.erasedAt === null) await this.close(tx, actor, organisation);
    });
  }

  /** In the order of their ids, as who sends a mail about several takes its locks. */
  private async withdrawAll(tx: EntityManager, organisationId: string): Promise<void> {
    const postings = await tx.find(Posting, {
      select: { id: true, kind: true, state: true },
      where: { organisationId },
      order: { id: 'ASC' },
    });
    for (const { id: postingId, state } of postings) {
      if (possibleTransitions(state).includes('withdraw'))
        await this.transition.run(eraser, { postingId, transition: 'withdraw' });
    }
  }

  /** Each posting says less from now on: that is another version of it. */
  private async auditPostings(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
  ): Promise<void> {
    const [written] = await tx.query<[{ id: string; version: number }[], number]>(
      `update posting set version = version + 1
        where organisation_id = $1 and (title <> '' or text <> '') returning id, version`,
      [organisationId],
    );
    for (const { id, version } of written) {
      await recordAudit(tx, {
        actor,
        at: this.clock.now(),
        action: 'posting.erased',
        subjectKind: 'posting',
        subjectId: id,
        subjectVersion: version,
      });
    }
  }

  /** Nobody finds it any more: it is no member, and an applicant that stands in no queue. */
  private async close(
    tx: EntityManager,
    actor: Actor,
    { id, version }: Organisation,
  ): Promise<void> {
    const now = this.clock.now();
    const closed = { tier: 'applicant', vettedUntil: null, version: version + 1 } as const;
    await tx.update(Organisation, { id }, { ...closed, erasedAt: now, erasureAskedAt: null });
    await recordAudit(tx, {
      actor,
      at: now,
      action: 'organisation.erased',
      subjectKind: 'organisation',
      subjectId: id,
      subjectVersion: version + 1,
    });
  }
}
