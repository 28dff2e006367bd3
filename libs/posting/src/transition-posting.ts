import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { ownPostingToChange } from './own-posting.js';
import type { Posting } from './posting.js';
import { PostingLog } from './posting-log.js';
import { stateAfter, type Transition, transitions } from './transitions.js';

/** Takes a posting one step along the transition table. */
@Injectable()
export class TransitionPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly log: PostingLog,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `not-found`, `stale`, or `conflict` when the table has no such step. */
  async run(
    actor: Actor,
    change: { postingId: string; transition: Transition; expectedVersion?: number | undefined },
  ): Promise<Posting> {
    return this.transactions.run(actor, async (tx) => {
      const posting = await ownPostingToChange(tx, actor, change.postingId, change.expectedVersion);
      const from = posting.state;
      posting.state = stateAfter(from, change.transition);
      posting.version += 1;
      posting.updatedAt = this.clock.now();
      if (change.transition === 'publish') posting.publishedAt = posting.updatedAt;
      await tx.save(posting, { reload: false });
      const what = transitions[change.transition].done;
      await this.log.record(tx, actor, { posting, from, what });
      return posting;
    });
  }
}
