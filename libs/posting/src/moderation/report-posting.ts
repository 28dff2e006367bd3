import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId, systemActor, Transactions } from '#database';
import { DomainError, invalid, notFound } from '#domain-error';
import { postingToChange } from '../own-posting.js';
import type { Posting } from '../posting.js';
import { HoldPosting } from './hold-posting.js';
import { ModerationCase } from './moderation-case.js';
import { openCase } from './moderation-cases.js';
import { PostingReport, type ReportReason } from './posting-report.js';

/** Takes up that something is wrong with a posting; it then waits for an officer. */
@Injectable()
export class ReportPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly holdPosting: HoldPosting,
    private readonly clock: Clock,
  ) {}

  /**
   * A second report by the same organisation, before the first is decided, changes nothing. Throws DomainError
   * `not-found` for what the actor may not see, `invalid`, or `conflict` for its own posting.
   */
  async run(
    actor: Actor,
    report: { postingId: string; reason: ReportReason; words: string | null },
  ): Promise<void> {
    if (actor.kind !== 'organisation') throw notFound('posting');
    refuseWordless(report);
    await this.transactions.run(actor, async (tx) => {
      const posting = await postingToChange(tx, report.postingId);
      if (posting.organisationId === actor.organisationId) throw ownPosting();
      if (posting.state !== 'published') throw notFound('posting');
      const fresh = await this.keep(tx, actor.organisationId, report);
      if (!fresh) return;
      await recordAudit(tx, {
        actor,
        at: this.clock.now(),
        action: 'posting.reported',
        subjectKind: 'posting',
        subjectId: posting.id,
        subjectVersion: posting.version,
        codes: { reason: report.reason },
      });
      // The posting is not the reporter's to change, nor its case to see.
      await this.transactions.run(systemActor('report-posting'), () =>
        this.putBeforeOfficer(tx, actor, posting),
      );
    });
  }

  /**
   * What an officer has cleared as it stands stays open while it is looked at again: otherwise anybody could
   * keep it away for good, one report after the other.
   */
  private async putBeforeOfficer(tx: EntityManager, actor: Actor, posting: Posting): Promise<void> {
    const cleared = await tx.existsBy(ModerationCase, {
      postingId: posting.id,
      outcome: 'published',
      decidedVersion: posting.version,
    });
    if (cleared) await openCase(tx, posting.id, ['reported'], this.clock.now());
    else await this.holdPosting.run(tx, actor, posting, ['reported']);
  }

  private async keep(
    tx: EntityManager,
    organisationId: string,
    { postingId, reason, words }: { postingId: string; reason: ReportReason; words: string | null },
  ): Promise<boolean> {
    const open = { postingId, organisationId, handledAt: IsNull() };
    if (await tx.existsBy(PostingReport, open)) return false;
    await tx.insert(PostingReport, {
      id: newId(),
      postingId,
      organisationId,
      reason,
      words,
      reportedAt: this.clock.now(),
    });
    return true;
  }
}

function refuseWordless({ reason, words }: { reason: ReportReason; words: string | null }): void {
  if (reason !== 'other' || words?.trim()) return;
  throw invalid([
    { pointer: '/words', code: 'required', detail: 'Say in a few words what is wrong.' },
  ]);
}

function ownPosting(): DomainError {
  return new DomainError(
    'conflict',
    'own-posting',
    'This posting is your own. Edit it, or withdraw it.',
  );
}
