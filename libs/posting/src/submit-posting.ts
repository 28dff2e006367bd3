import { Injectable } from '@nestjs/common';
import { type Actor, Transactions } from '#database';
import { HoldPosting } from './moderation/hold-posting.js';
import { WaitingRules } from './moderation/waiting-rules.js';
import { ownPostingToChange } from './own-posting.js';
import type { Posting } from './posting.js';
import { PostingLife } from './posting-life.js';

/** Hands a draft in: it is published at once, or waits for an officer where there is a ground for that. */
@Injectable()
export class SubmitPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly rules: WaitingRules,
    private readonly life: PostingLife,
    private readonly holdPosting: HoldPosting,
  ) {}

  /** Throws DomainError `not-found`, `stale`, `conflict`, or `forbidden` for an applicant. */
  async run(
    actor: Actor,
    change: { postingId: string; expectedVersion?: number | undefined },
  ): Promise<Posting> {
    return this.transactions.run(actor, async (tx) => {
      const posting = await ownPostingToChange(tx, actor, change.postingId, change.expectedVersion);
      const grounds = await this.rules.groundsFor(tx, posting);
      await this.life.step(tx, actor, posting, 'submit');
      if (grounds.length === 0) await this.life.step(tx, actor, posting, 'publish');
      else await this.holdPosting.run(tx, actor, posting, grounds);
      return posting;
    });
  }
}
