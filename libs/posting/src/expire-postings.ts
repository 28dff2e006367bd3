import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Clock } from '#clock';
import { systemActor, Transactions } from '#database';
import { DomainError } from '#domain-error';
import type { OnTrouble } from './on-trouble.js';
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

  /** Answers how many have expired. Each has a transaction of its own, and one that fails holds up none. */
  async run(onTrouble: OnTrouble, limit = 500): Promise<number> {
    const due = await this.transactions.run(expirer, (tx) =>
      tx.find(Posting, {
        select: { id: true, version: true },
        where: {
          state: In(['submitted', 'waiting', 'published', 'paused']),
          closesOn: LessThan(this.clock.today()),
        },
        order: { closesOn: 'ASC' },
        take: limit,
      }),
    );
    let expired = 0;
    for (const { id, version } of due) {
      try {
        await this.expire(id, version);
        expired += 1;
      } catch (error) {
        if (!hasChanged(error)) onTrouble(id, error);
      }
    }
    return expired;
  }

  private async expire(postingId: string, expectedVersion: number): Promise<void> {
    await this.transactions.run(expirer, async (tx) => {
      // A mail about it may be going out, which can take two minutes; the next run comes sooner.
      await tx.query(`set local lock_timeout = '1s'`);
      const change = { postingId, transition: 'expire', expectedVersion } as const;
      await this.transitionPosting.run(expirer, change);
    });
  }
}

/** Between the look and the lock (extended, withdrawn): the next run sees it as it is. */
function hasChanged(error: unknown): boolean {
  return error instanceof DomainError && (error.kind === 'stale' || error.kind === 'conflict');
}
