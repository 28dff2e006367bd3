import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { OutboxClaims } from '#outbox';

const LOOK_EVERY_MILLISECONDS = 100;

/** Waits for the worker to have matched everything and told everybody. */
@Injectable()
export class DrainedPipeline {
  constructor(private readonly claims: OutboxClaims) {}

  /** `onDepth` hears how many jobs are left, about ten times a second. */
  async wait(onDepth: (left: number) => void): Promise<void> {
    for (;;) {
      const left = await this.depth();
      onDepth(left);
      if (left === 0) return;
      await sleep(LOOK_EVERY_MILLISECONDS);
    }
  }

  async depth(): Promise<number> {
    const depths = await this.claims.depths();
    return depths
      .filter(({ queue, state }) => queue !== 'deliveries' && state !== 'dead')
      .reduce((sum, { rows }) => sum + rows, 0);
  }
}
