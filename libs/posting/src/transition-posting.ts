import { Injectable } from '@nestjs/common';
import { type Actor, Transactions } from '#database';
import { ownPostingToChange } from './own-posting.js';
import type { Posting } from './posting.js';
import { PostingLife } from './posting-life.js';
import type { Transition } from './transitions.js';

/** Takes a posting one step along the transition table. */
@Injectable()
export class TransitionPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly life: PostingLife,
  ) {}

  /** Throws DomainError `not-found`, `stale`, or `conflict`: no such step, or nothing that is over is opened. */
  async run(
    actor: Actor,
    change: { postingId: string; transition: Transition; expectedVersion?: number | undefined },
  ): Promise<Posting> {
    return this.transactions.run(actor, async (tx) => {
      const posting = await ownPostingToChange(tx, actor, change.postingId, change.expectedVersion);
      await this.life.step(tx, actor, posting, change.transition);
      return posting;
    });
  }
}
