import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { cancelled, done, type JobOutcome, type RematchPostingPayload } from '#pipeline';
import { Posting } from '#posting';
import { FindCounterparts } from './find-counterparts.js';

/** Matches a posting anew that is as it was: who may meet its organisation has changed. */
@Injectable()
export class RematchPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly findCounterparts: FindCounterparts,
  ) {}

  /** A posting that is not open has nothing listed; when it opens, it has a job of its own. */
  async run({ postingId }: RematchPostingPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('rematch-posting'), async (tx) => {
      const posting = await tx.findOneBy(Posting, { id: postingId });
      if (posting?.state !== 'published') return cancelled('not-open');
      return (await this.findCounterparts.run(tx, posting)) ? done : cancelled('superseded');
    });
  }
}
