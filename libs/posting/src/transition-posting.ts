import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '#clock';
import { type Actor, Transactions } from '#database';
import { DomainError } from '#domain-error';
import { ownPostingToChange } from './own-posting.js';
import type { Posting } from './posting.js';
import { PostingLog } from './posting-log.js';
import type { PostingState } from './posting-state.js';
import { stateAfter, type Transition, transitions } from './transitions.js';

/** Takes a posting one step along the transition table. */
@Injectable()
export class TransitionPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly log: PostingLog,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `not-found`, `stale`, or `conflict`: no such step, or nothing that is over is opened. */
  async run(
    actor: Actor,
    change: { postingId: string; transition: Transition; expectedVersion?: number | undefined },
  ): Promise<Posting> {
    return this.transactions.run(actor, async (tx) => {
      const posting = await ownPostingToChange(tx, actor, change.postingId, change.expectedVersion);
      const from = posting.state;
      posting.state = stateAfter(from, change.transition);
      if (posting.state === 'published') refuseWhatIsOver(posting, from, this.clock.today());
      posting.version += 1;
      posting.updatedAt = this.clock.now();
      if (change.transition === 'publish') posting.publishedAt = posting.updatedAt;
      await tx.save(posting, { reload: false });
      const what = transitions[change.transition].done;
      await this.log.record(tx, actor, { posting, from, what });
      return posting;
    });
  }
}

/** It would expire within the minute, and mails would go out about it until then. */
function refuseWhatIsOver({ closesOn }: Posting, from: PostingState, today: Day): void {
  if (closesOn === null || closesOn >= today) return;
  const remedy = from === 'paused' ? 'Extend it' : 'Edit it';
  throw new DomainError(
    'conflict',
    'already-over',
    `The last day (${closesOn}) is over. ${remedy} to a later last day first.`,
  );
}
