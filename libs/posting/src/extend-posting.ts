import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '#clock';
import { type Actor, Transactions } from '#database';
import { DomainError, invalid } from '#domain-error';
import { ownPostingToChange } from './own-posting.js';
import type { Posting } from './posting.js';
import { dayFaults } from './posting-faults.js';
import { PostingLog } from './posting-log.js';
import { extendableStates } from './transitions.js';

/** Puts the closing day off; a posting that has expired is open again. */
@Injectable()
export class ExtendPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly log: PostingLog,
    private readonly clock: Clock,
  ) {}

  /** `to` is the new last day, or null for an open end. Throws `not-found`, `stale`, `conflict` or `invalid`. */
  async run(
    actor: Actor,
    change: { postingId: string; to: Day | null; expectedVersion?: number | undefined },
  ): Promise<Posting> {
    return this.transactions.run(actor, async (tx) => {
      const posting = await ownPostingToChange(tx, actor, change.postingId, change.expectedVersion);
      this.refuseUnextendable(posting, change.to);
      const from = posting.state;
      posting.closesOn = change.to;
      // One that expired before anybody had let it be published is a draft again.
      if (posting.state === 'expired') posting.state = posting.publishedAt ? 'published' : 'draft';
      posting.version += 1;
      posting.updatedAt = this.clock.now();
      await tx.save(posting, { reload: false });
      await this.log.record(tx, actor, { posting, from, what: 'extended' });
      return posting;
    });
  }

  private refuseUnextendable(posting: Posting, to: Day | null): void {
    const faults = dayFaults('/to', to);
    if (faults.length > 0) throw invalid(faults);
    if (!extendableStates.includes(posting.state)) {
      throw new DomainError(
        'conflict',
        'not-extendable',
        `A posting that is ${posting.state} cannot be extended.`,
      );
    }
    const earliest =
      [this.clock.today(), posting.closesOn ?? '', posting.opensOn ?? ''].sort().at(-1) ?? '';
    if (to !== null && (to < earliest || posting.closesOn === null)) {
      throw invalid([
        {
          pointer: '/to',
          code: 'not-later',
          detail: 'An extension ends later than before; to close earlier, edit.',
        },
      ]);
    }
  }
}
