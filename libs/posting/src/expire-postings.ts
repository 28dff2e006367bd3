import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Clock } from '#clock';
import { systemActor, Transactions } from '#database';
import { DomainError } from '#domain-error';
import { Posting } from './posting.js';
import { TransitionPosting } from './transition-posting.js';

const expirer = systemActor('expire-postings');

/** Ends the postings whose last day is over. Run from time to time; running it twice does no more. */
@Injectable()
export class ExpirePostings {
  constructor(
    private readonly transactions: Transactions,
    private readonly transitionPosting: TransitionPosting,
    private readonly clock: Clock,
  ) {}

  /** Answers how many have expired. Each has a transaction of its own, so one that fails holds up none. */
  async run(limit = 500): Promise<number> {
    const due = await this.transactions.run(expirer, (tx) =>
      tx.find(Posting, {
        select: { id: true, version: true },
        where: {
          state: In(['submitted', 'published', 'paused']),
          closesOn: LessThan(this.clock.today()),
        },
        order: { closesOn: 'ASC' },
        take: limit,
      }),
    );
    let expired = 0;
    for (const { id, version } of due) {
      if (await this.expire(id, version)) expired += 1;
    }
    return expired;
  }

  private async expire(postingId: string, expectedVersion: number): Promise<boolean> {
    try {
      await this.transitionPosting.run(expirer, {
        postingId,
        transition: 'expire',
        expectedVersion,
      });
      return true;
    } catch (error) {
      // Changed between the look and the lock (extended, withdrawn): the next run sees it as it is.
      if (error instanceof DomainError && (error.kind === 'stale' || error.kind === 'conflict'))
        return false;
      throw error;
    }
  }
}
