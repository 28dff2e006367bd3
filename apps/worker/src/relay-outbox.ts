import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { OutboxClaims } from '#outbox';
import { JobQueues } from '#queue';
import { Interruptible } from './interruptible.js';

const BATCH = 500;
const POLL_MILLISECONDS = 200;
const AFTER_TROUBLE_MILLISECONDS = 1_000;

/** A row that is handed over and not finished comes back after this; twice in a minute at most is noticed. */
const LEASE_MILLISECONDS = 30_000;

/** Moves due rows from the outbox to the queue, in batches. Any number of workers may do so at once. */
@Injectable()
export class RelayOutbox {
  private readonly pause = new Interruptible();
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly claims: OutboxClaims,
    private readonly queues: JobQueues,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RelayOutbox.name);
  }

  start(): void {
    this.running ??= this.loop();
  }

  /** Looks at once instead of after the pause: a job of ours has just recorded the next one. */
  nudge(): void {
    this.pause.interrupt();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.pause.interrupt();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      try {
        const moved = await this.moveBatch();
        if (moved < BATCH) await this.pause.wait(POLL_MILLISECONDS);
      } catch (error) {
        this.logger.error({ err: error }, 'relay failed');
        await this.pause.wait(AFTER_TROUBLE_MILLISECONDS);
      }
    }
  }

  private async moveBatch(): Promise<number> {
    const rows = await this.claims.claim(BATCH, LEASE_MILLISECONDS);
    if (rows.length === 0) return 0;
    try {
      await this.queues.enqueue(rows);
    } catch (error) {
      await this.claims.release(rows.map((row) => row.id));
      throw error;
    }
    return rows.length;
  }
}
