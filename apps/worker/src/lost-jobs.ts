import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { type ClaimedRow, OutboxClaims } from '#outbox';
import { JobQueues, type QueuedRow } from '#queue';

/** Finds what the queue has lost, so that the relay hands it over again. */
@Injectable()
export class LostJobs {
  constructor(
    private readonly claims: OutboxClaims,
    private readonly queues: JobQueues,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(LostJobs.name);
  }

  /**
   * Single jobs: dropped with a worker, or with the last second of a Redis that died. The queue is asked for
   * every row whose lease has run out; one that waits its turn there is left alone, however long it waits.
   */
  async releaseForgotten(): Promise<void> {
    const overdue = await this.claims.overdue();
    if (overdue.length === 0) return;
    // The relay hands over nothing that this release does not know; what is here was handed over.
    const forgotten = await this.queues.forgotten(overdue as (ClaimedRow & QueuedRow)[]);
    const released = await this.claims.release(forgotten.map(({ id }) => id));
    if (released > 0)
      this.logger.warn({ released }, 'the queue has forgotten jobs; they are handed over again');
  }

  /** Everything at once, when the queue has been emptied. */
  async releaseAfterLoss(): Promise<void> {
    if (!(await this.queues.lostItsMemory())) return;
    const released = await this.claims.releaseAll();
    // Nothing had been handed over: a first start, or a quiet moment.
    if (released === 0) return;
    this.logger.warn(
      { released },
      'the queue has lost its memory; what was handed over is handed over again',
    );
  }
}
