import { Injectable } from '@nestjs/common';
import { type Actor, Transactions } from '#database';
import { WaitingRules } from './moderation/waiting-rules.js';
import { ownPostingToChange } from './own-posting.js';
import type { Posting } from './posting.js';
import { PostingLife } from './posting-life.js';
import type { Transition } from './transitions.js';

/** Takes a posting one step along the transition table. */
@Injectable()
export class TransitionPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly rules: WaitingRules,
    private readonly life: PostingLife,
  ) {}

  /**
   * Throws DomainError `not-found`, `stale`, `conflict` (no such step, or nothing that is over is opened), or
   * `forbidden` for an organisation that is a member no longer and would resume.
   */
  async run(
    actor: Actor,
    change: { postingId: string; transition: Transition; expectedVersion?: number | undefined },
  ): Promise<Posting> {
    return this.transactions.run(actor, async (tx) => {
      const posting = await ownPostingToChange(tx, actor, change.postingId, change.expectedVersion);
      if (change.transition === 'resume') await this.rules.memberTier(tx, posting);
      await this.life.step(tx, actor, posting, change.transition);
      return posting;
    });
  }
}
