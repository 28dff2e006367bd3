import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, systemActor, Transactions } from '#database';
import { DomainError, invalid, notFound } from '#domain-error';
import { Organisations, secretariatPerson } from '#membership';
import { postingToChange } from '../own-posting.js';
import type { Posting } from '../posting.js';
import { PostingLife } from '../posting-life.js';
import { ModerationCase, type ReturnReason } from './moderation-case.js';
import { PostingReport } from './posting-report.js';
import { refuseOwnHand } from './refuse-own-hand.js';
import type { Touch } from './waiting-ground.js';

/** Officers do not read the audit; of this one question they get the answer. */
const witness = systemActor('four-eyes');

/** What an officer says of a posting. */
export type PostingDecision =
  | {
      readonly outcome: 'published';
      /** What it really touches of children and cash; left out, what its words say stands. */
      readonly touches?: readonly Touch[] | undefined;
    }
  | {
      readonly outcome: 'returned';
      readonly reason: ReturnReason;
      readonly words: string | null;
    };

/** An officer publishes a posting that waits, or returns it to its poster with a reason. */
@Injectable()
export class DecidePosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly life: PostingLife,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws DomainError `forbidden` (also for who has worked on the posting), `not-found` (also when the posting does not wait), `stale`, `invalid`, or
   * `conflict` when the posting touches what its organisation's tier does not reach.
   */
  async run(
    actor: Actor,
    change: { postingId: string; expectedVersion?: number | undefined; decision: PostingDecision },
  ): Promise<Posting> {
    const decidedBy = secretariatPerson(actor);
    const { decision } = change;
    refuseWordless(decision);
    return this.transactions.run(actor, async (tx) => {
      const posting = await postingToChange(tx, change.postingId, change.expectedVersion);
      const open = await tx.findOneBy(ModerationCase, { postingId: posting.id, outcome: IsNull() });
      if (!open) throw notFound('posting that waits for an officer');
      await this.transactions.run(witness, () => refuseOwnHand(tx, posting.id, decidedBy));
      await this.settle(tx, actor, posting, decision);
      await tx.save(Object.assign(open, this.closing(posting, decision, decidedBy)));
      await this.handleReports(tx, posting.id);
      await this.audit(tx, actor, posting, decision);
      return posting;
    });
  }

  private async settle(
    tx: EntityManager,
    actor: Actor,
    posting: Posting,
    decision: PostingDecision,
  ): Promise<void> {
    if (decision.outcome === 'returned') {
      await this.life.step(tx, actor, posting, 'return');
      return;
    }
    // Open all the while: it was reported once more, as an officer had cleared it. Nothing changes.
    if (posting.state !== 'waiting') return;
    if (decision.touches) posting.touches = [...decision.touches];
    const { tier } = await this.organisations.byId(tx, posting.organisationId);
    if (posting.touches.length > 0 && tier !== 'trusted') throw tierNeeded(posting.touches);
    await this.life.step(tx, actor, posting, 'publish');
  }

  private closing(
    posting: Posting,
    decision: PostingDecision,
    decidedBy: string,
  ): Partial<ModerationCase> {
    const { outcome } = decision;
    return {
      outcome,
      decidedBy,
      closedAt: this.clock.now(),
      decidedVersion: posting.version,
      ...(outcome === 'returned' ? { reason: decision.reason, words: decision.words } : {}),
    };
  }

  private async handleReports(tx: EntityManager, postingId: string): Promise<void> {
    const handledAt = this.clock.now();
    await tx.update(PostingReport, { postingId, handledAt: IsNull() }, { handledAt });
  }

  private async audit(
    tx: EntityManager,
    actor: Actor,
    posting: Posting,
    decision: PostingDecision,
  ): Promise<void> {
    await recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: 'posting.decided',
      subjectKind: 'posting',
      subjectId: posting.id,
      subjectVersion: posting.version,
      codes: {
        outcome: decision.outcome,
        ...(decision.outcome === 'returned'
          ? { reason: decision.reason }
          : { touches: posting.touches.join(' ') }),
      },
    });
  }
}

function refuseWordless(decision: PostingDecision): void {
  if (decision.outcome !== 'returned' || decision.reason !== 'other' || decision.words?.trim())
    return;
  throw invalid([
    { pointer: '/words', code: 'required', detail: 'Tell the poster what to change.' },
  ]);
}

function tierNeeded(touched: readonly Touch[]): DomainError {
  return new DomainError(
    'conflict',
    'tier-needed',
    `The posting touches ${touched.join(' and ')}, and its organisation is not vetted for that. Vet it for ` +
      'the higher tier first, say that the posting does not touch them ("touches": []), or return it.',
  );
}
