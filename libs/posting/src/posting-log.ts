import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import type { Actor } from '#database';
import { Outbox } from '#outbox';
import {
  postingEdited,
  postingExpired,
  postingExtended,
  postingFulfilled,
  postingHeld,
  postingPaused,
  postingPublished,
  postingResumed,
  postingReturned,
  postingWithdrawn,
} from '#pipeline';
import type { Posting } from './posting.js';
import type { PostingState } from './posting-state.js';

/** What has happened to a posting, as the audit names it. */
export type PostingChange =
  | 'created'
  | 'edited'
  | 'extended'
  | 'submitted'
  | 'published'
  | 'held'
  | 'returned'
  | 'paused'
  | 'resumed'
  | 'fulfilled'
  | 'withdrawn'
  | 'expired'
  | 'reopened';

/** Which changes the pipeline hears of. Content that changes while it is not open concerns nobody yet. */
const events = {
  created: null,
  edited: postingEdited,
  extended: postingExtended,
  submitted: null,
  published: postingPublished,
  held: postingHeld,
  returned: postingReturned,
  paused: postingPaused,
  resumed: postingResumed,
  fulfilled: postingFulfilled,
  withdrawn: postingWithdrawn,
  expired: postingExpired,
  reopened: null,
} as const satisfies Record<PostingChange, unknown>;

/** Changes that matter to the pipeline only while the posting is open. */
const heardWhenOpen: readonly PostingChange[] = ['edited', 'extended'];

/** Writes a change into the audit and, where the pipeline must hear of it, into the outbox. */
@Injectable()
export class PostingLog {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Call it after the change, in its transaction; `from` is the state before. */
  async record(
    tx: EntityManager,
    actor: Actor,
    change: { posting: Posting; from: PostingState; what: PostingChange },
  ): Promise<void> {
    const { posting, from, what } = change;
    await recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: `posting.${what}`,
      subjectKind: 'posting',
      subjectId: posting.id,
      subjectVersion: posting.version,
      codes: { kind: posting.kind, from, to: posting.state },
    });
    const event = events[what];
    if (!event || (heardWhenOpen.includes(what) && posting.state !== 'published')) return;
    await this.outbox.record(tx, event({ postingId: posting.id, version: posting.version }));
  }
}
