import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import type { Actor } from '#database';
import type { Posting } from '../posting.js';
import { PostingLife } from '../posting-life.js';
import { openCase } from './moderation-cases.js';
import type { WaitingGround } from './waiting-ground.js';

/** Puts a posting before an officer; until it is decided it is not open. */
@Injectable()
export class HoldPosting {
  constructor(
    private readonly life: PostingLife,
    private readonly clock: Clock,
  ) {}

  /** The caller has locked the posting. One that waits already gets the grounds added. */
  async run(
    tx: EntityManager,
    actor: Actor,
    posting: Posting,
    grounds: readonly WaitingGround[],
  ): Promise<void> {
    await openCase(tx, posting.id, grounds, this.clock.now());
    if (posting.state !== 'waiting') await this.life.step(tx, actor, posting, 'hold');
  }
}
