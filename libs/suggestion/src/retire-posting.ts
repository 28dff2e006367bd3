import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { cancelled, done, type JobOutcome, type RetirePostingPayload } from '#pipeline';
import { Posting } from '#posting';
import { PolicyInForce } from './policy-in-force.js';
import { SuggestionLists } from './suggestion-lists.js';

/** Takes a posting that is no longer open off every list; those behind it move up. */
@Injectable()
export class RetirePosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly lists: SuggestionLists,
    private readonly policyInForce: PolicyInForce,
  ) {}

  async run({ postingId, version }: RetirePostingPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('retire-posting'), async (tx) => {
      const posting = await tx.findOneBy(Posting, { id: postingId });
      if (!posting) return cancelled('posting-gone');
      // A newer version that is open has a job of its own; one that is not (reopened as a draft) has none.
      if (posting.version !== version && posting.state === 'published')
        return cancelled('superseded');
      const context = this.policyInForce.context();
      await this.lists.replaceFits(tx, { posting, fits: [], context });
      return done;
    });
  }
}
