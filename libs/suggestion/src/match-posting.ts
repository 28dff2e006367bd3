import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { cancelled, done, type JobOutcome, type MatchPostingPayload } from '#pipeline';
import { Posting } from '#posting';
import { FindCounterparts } from './find-counterparts.js';

/** Finds what fits a posting, and brings both lists up to date. */
@Injectable()
export class MatchPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly findCounterparts: FindCounterparts,
  ) {}

  /** Acts only on the version that the job names: a newer one has a job of its own. */
  async run({ postingId, version }: MatchPostingPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('match-posting'), async (tx) => {
      const posting = await tx.findOneBy(Posting, { id: postingId });
      if (!posting) return cancelled('posting-gone');
      if (posting.version !== version) return cancelled('superseded');
      if (posting.state !== 'published') return cancelled('not-open');
      return (await this.findCounterparts.run(tx, posting)) ? done : cancelled('superseded');
    });
  }
}
