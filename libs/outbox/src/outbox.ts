import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { correlationId } from '#correlation';
import { newId } from '#database';
import { jobsFor, type PipelineEvent } from '#pipeline';
import { OutboxRow } from './outbox-row.js';

/** Where a use case says what has happened. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /**
   * Records the jobs that `event` asks for, in the caller's transaction: they exist exactly if it commits.
   * The same (job, reference, version) a second time changes nothing.
   */
  async record(tx: EntityManager, event: PipelineEvent): Promise<void> {
    const now = this.clock.now();
    const rows = jobsFor(event).map(({ job, payload, dueAt }) => ({
      id: newId(),
      job: job.name,
      queue: job.queue,
      ...job.identify(payload),
      payload,
      state: 'pending' as const,
      dueAt: dueAt ?? now,
      createdAt: now,
      correlationId: correlationId() ?? null,
    }));
    if (rows.length === 0) throw new Error(`No route leads from the event ${event.name}.`);
    const insert = tx.createQueryBuilder().insert().into(OutboxRow).values(rows).orIgnore();
    // Nothing is read back: who may ask for work may not therefore look into the outbox.
    await insert.updateEntity(false).execute();
  }
}
