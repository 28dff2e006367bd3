import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, systemActor, Transactions, TryAgain } from '#database';
import { notFound } from '#domain-error';
import { lockOrganisationToEnd, Organisation } from '#membership';
import { lockPostingToChange, Posting, possibleTransitions, TransitionPosting } from '#posting';
import { Forget } from './forget.js';
import { lockJobs } from './lock-jobs.js';

const eraser = systemActor('erasure');

/** Whether the organisation, as it is under the lock, may be erased: throws what the asker is told when not. */
export type RequireErasable = (organisation: Organisation) => void;

/** Takes all that an organisation has said, and all that is said of it here, out of the service. */
@Injectable()
export class EraseOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly transition: TransitionPosting,
    private readonly forget: Forget,
    private readonly clock: Clock,
  ) {}

  /**
   * One decision under the organisation's lock. Whoever writes for it at that moment is waited for; whoever comes
   * after is refused (`refuse_of_erased` in the migrations). No mail that speaks of it begins after this has committed.
   * A second time erases whatever is there, which is nothing as a rule. That the actor may is the caller's to know.
   * Throws DomainError `not-found`, what `requireErasable` does, or `unavailable` while a mail is being sent.
   */
  async run(
    actor: Actor,
    organisationId: string,
    requireErasable: RequireErasable = () => undefined,
  ): Promise<void> {
    await this.transactions.run(eraser, async (tx) => {
      const subject = { kind: 'organisation', id: organisationId } as const;
      await lockJobs(tx, subject);
      const organisation = await this.lock(tx, organisationId);
      requireErasable(organisation);
      await tx.query(`select set_config('caravanserai.erasing', $1, true)`, [organisationId]);
      await this.withdrawAll(tx, organisationId);
      await this.auditPostings(tx, actor, organisationId);
      await this.forget.run(tx, subject);
      if (organisation.erasedAt === null) await this.close(tx, actor, organisation);
    });
  }

  /**
   * Postings first, in the order of their ids and closed ones too: who sends a mail shares their locks, and who edits
   * one has its lock before it looks at the organisation. Then alone the organisation.
   */
  private async lock(tx: EntityManager, id: string): Promise<Organisation> {
    const before = await postingsOf(tx, id);
    for (const posting of before) await lockPostingToChange(tx, posting.id);
    await lockOrganisationToEnd(tx, id);
    const lock = { mode: 'pessimistic_write' } as const;
    const organisation = await tx.findOne(Organisation, { where: { id }, lock });
    if (!organisation) throw notFound('organisation');
    // One that was posted while others were waited for is not locked yet. None can be added any more.
    if ((await postingsOf(tx, id)).length > before.length) throw new TryAgain();
    return organisation;
  }

  private async withdrawAll(tx: EntityManager, organisationId: string): Promise<void> {
    for (const { id: postingId, state } of await postingsOf(tx, organisationId)) {
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

function postingsOf(tx: EntityManager, organisationId: string): Promise<Posting[]> {
  return tx.find(Posting, {
    select: { id: true, kind: true, state: true },
    where: { organisationId },
    order: { id: 'ASC' },
  });
}
