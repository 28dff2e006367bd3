import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { systemActor, Transactions } from '#database';
import { type ClaimedRow, OutboxClaims, OutboxResults } from '#outbox';
import { isJobName, isQueueName } from '#pipeline';
import { JobQueues, type QueuedRow } from '#queue';
import { Interruptible } from './interruptible.js';

const BATCH = 500;
const POLL_MILLISECONDS = 200;
const AFTER_TROUBLE_MILLISECONDS = 1_000;

/** A row that is handed over and not finished within this is asked for at the queue (lost-jobs.ts). */
const LEASE_MILLISECONDS = 30_000;

const relay = systemActor('relay-outbox');

/** Moves due rows from the outbox to the queue, in batches. Any number of workers may do so at once. */
@Injectable()
export class RelayOutbox {
  private readonly pause = new Interruptible();
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly claims: OutboxClaims,
    private readonly queues: JobQueues,
    private readonly results: OutboxResults,
    private readonly transactions: Transactions,
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
      await this.queues.enqueue(rows.filter(isKnown));
      for (const row of rows) if (!isKnown(row)) await this.bury(row);
    } catch (error) {
      await this.claims.release(rows.map((row) => row.id));
      throw error;
    }
    return rows.length;
  }

  /** No queue would take it, so it would go round for ever: a person must see it. */
  private async bury({ id, job, queue }: ClaimedRow): Promise<void> {
    this.logger.error({ outboxId: id, job, queue }, 'no such job or queue in this release');
    const reason = `This release knows no job "${job}" on a queue "${queue}". Replay it from one that does.`;
    await this.transactions.run(relay, (tx) => this.results.bury(tx, id, reason));
  }
}

function isKnown(row: ClaimedRow): row is ClaimedRow & QueuedRow {
  return isJobName(row.job) && isQueueName(row.queue);
}
