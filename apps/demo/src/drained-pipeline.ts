import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { OutboxClaims } from '#outbox';

const LOOK_EVERY_MILLISECONDS = 100;

/** A worker that is there moves something every second, also on a slow machine. */
const PATIENCE_MILLISECONDS = 60_000;

/** Waits for the worker to have matched everything and told everybody. */
@Injectable()
export class DrainedPipeline {
  constructor(private readonly claims: OutboxClaims) {}

  /**
   * `onDepth` hears how many jobs are left, about ten times a second. Throws a sentence for the operator when
   * nothing has moved for `patience` milliseconds.
   */
  async wait(onDepth: (left: number) => void, patience = PATIENCE_MILLISECONDS): Promise<void> {
    let last = -1;
    let movedAt = performance.now();
    for (;;) {
      const left = await this.depth();
      onDepth(left);
      if (left === 0) return;
      if (left !== last) movedAt = performance.now();
      else if (performance.now() - movedAt > patience) throw stuck(left, patience);
      last = left;
      await sleep(LOOK_EVERY_MILLISECONDS);
    }
  }

  private async depth(): Promise<number> {
    const depths = await this.claims.depths();
    return depths
      .filter(({ queue, state }) => queue !== 'deliveries' && state !== 'dead')
      .reduce((sum, { rows }) => sum + rows, 0);
  }
}

function stuck(left: number, patience: number): Error {
  return new Error(
    `Nothing has moved for ${patience / 1_000} s, and ${left} jobs wait. Start a worker (npm run start:worker), ` +
      'or see in the log of the one that runs why they fail; then load again: it goes on where it stopped.',
  );
}
