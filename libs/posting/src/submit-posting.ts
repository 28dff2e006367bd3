import { Injectable } from '@nestjs/common';
import { type Actor, Transactions } from '#database';
import type { Posting } from './posting.js';
import { TransitionPosting } from './transition-posting.js';

/**
 * Hands a draft in. A member's posting is published at once; vetting and moderation will decide here
 * which ones wait for an officer.
 */
@Injectable()
export class SubmitPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly transitionPosting: TransitionPosting,
  ) {}

  /** Throws DomainError `not-found`, `stale` or `conflict`. */
  async run(
    actor: Actor,
    change: { postingId: string; expectedVersion?: number | undefined },
  ): Promise<Posting> {
    return this.transactions.run(actor, async () => {
      await this.transitionPosting.run(actor, { ...change, transition: 'submit' });
      return this.transitionPosting.run(actor, {
        postingId: change.postingId,
        transition: 'publish',
      });
    });
  }
}
