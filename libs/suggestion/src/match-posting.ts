import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { cancelled, done, type JobOutcome, type MatchPostingPayload } from '#pipeline';
import { Posting, Postings } from '#posting';
import { findFits } from './find-fits.js';
import { PolicyInForce } from './policy-in-force.js';
import { PostingFacts } from './posting-facts.js';
import { SuggestionLists } from './suggestion-lists.js';

/** Finds what fits a posting, and brings both lists up to date. */
@Injectable()
export class MatchPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly postings: Postings,
    private readonly facts: PostingFacts,
    private readonly lists: SuggestionLists,
    private readonly policyInForce: PolicyInForce,
  ) {}

  /** Acts only on the version that the job names: a newer one has a job of its own. */
  async run({ postingId, version }: MatchPostingPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('match-posting'), async (tx) => {
      const posting = await tx.findOneBy(Posting, { id: postingId });
      if (!posting) return cancelled('posting-gone');
      if (posting.version !== version) return cancelled('superseded');
      if (posting.state !== 'published') return cancelled('not-open');

      const context = this.policyInForce.context();
      const counterparts = await this.postings.openCounterparts(tx, posting);
      const [own] = await this.facts.load(tx, [posting]);
      if (own?.version !== version) return cancelled('superseded');
      const others = await this.facts.load(tx, counterparts);
      await this.lists.replaceFits(tx, {
        posting,
        fits: findFits(own, others, context),
        context,
      });
      return done;
    });
  }
}
