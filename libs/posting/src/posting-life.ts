import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type Day } from '#clock';
import type { Actor } from '#database';
import { DomainError } from '#domain-error';
import { lapseCase } from './moderation/moderation-cases.js';
import type { Posting } from './posting.js';
import { PostingLog } from './posting-log.js';
import type { PostingState } from './posting-state.js';
import { stateAfter, type Transition, transitions } from './transitions.js';

/** Steps that end a posting; nobody needs to decide about it any more. */
const ending: readonly Transition[] = ['fulfil', 'withdraw', 'expire'];

/** States in which it is open, or will be as soon as an officer says so. */
const opening: readonly PostingState[] = ['published', 'waiting'];

/** Takes steps with a posting that the caller has locked; who may take which is the caller's to know. */
@Injectable()
export class PostingLife {
  constructor(
    private readonly log: PostingLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Saves whatever else the caller has changed with it. Throws DomainError `conflict`: no such step, or nothing
   * that is over is opened.
   */
  async step(
    tx: EntityManager,
    actor: Actor,
    posting: Posting,
    transition: Transition,
  ): Promise<void> {
    const from = posting.state;
    const now = this.clock.now();
    posting.state = stateAfter(from, transition);
    if (opening.includes(posting.state)) refuseWhatIsOver(posting, from, this.clock.today());
    posting.version += 1;
    posting.updatedAt = now;
    if (transition === 'publish') {
      posting.publishedAt = now;
      posting.firstPublishedAt ??= now;
    }
    if (transition === 'hold' || transition === 'return') posting.publishedAt = null;
    await tx.save(posting, { reload: false });
    if (ending.includes(transition)) await lapseCase(tx, posting.id, now);
    await this.log.record(tx, actor, { posting, from, what: transitions[transition].done });
  }
}

/** It would expire within the minute, and mails would go out about it until then. */
function refuseWhatIsOver({ closesOn }: Posting, from: PostingState, today: Day): void {
  if (closesOn === null || closesOn >= today || from === 'published') return;
  const remedy = from === 'paused' ? 'Extend it' : 'Edit it';
  throw new DomainError(
    'conflict',
    'already-over',
    `The last day (${closesOn}) is over. ${remedy} to a later last day first.`,
  );
}
