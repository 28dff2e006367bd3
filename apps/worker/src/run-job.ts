import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { EntityManager } from 'typeorm';
import { withCorrelation } from '#correlation';
import { isErasedMeanwhile, systemActor, Transactions } from '#database';
import { errorLine } from '#logging';
import { OutboxResults, type OutboxRow } from '#outbox';
import { cancelled, givenUp, isJobName, type JobName, type JobOutcome, jobs } from '#pipeline';
import { JobHandlers } from './handlers.js';
import { retryDelay } from './retry-delay.js';

const worker = systemActor('worker');

const ERASED = 'organisation-erased';

/** Runs the job of one outbox row: its result and the row's end are one transaction. */
@Injectable()
export class RunJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly results: OutboxResults,
    private readonly handlers: JobHandlers,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RunJob.name);
  }

  /**
   * Never throws for a job that fails: the failure is written to its row, which comes back when due or is
   * dead. One that would write for an organisation that was erased is cancelled. What is thrown is trouble with
   * the database itself; the row is then found to be forgotten.
   */
  async run(rowId: string): Promise<void> {
    let failed = await this.attempt(rowId);
    // It looked before an erasure had committed, perhaps at others too: what it finds now is without the erased one.
    if (isErasedMeanwhile(failed?.error)) failed = await this.attempt(rowId);
    if (!failed) return;
    const { row, error } = failed;
    if (!isErasedMeanwhile(error)) return this.fail(row, error);
    // The job is about the erased one itself, for which nothing is written any more: there is nothing to do.
    await this.transactions.run(worker, async (tx) => {
      if (await this.results.take(tx, row.id)) await this.settle(tx, row, cancelled(ERASED));
    });
  }

  /** Null when it went well, or there is nothing to do. */
  private async attempt(rowId: string): Promise<{ row: OutboxRow; error: Error } | null> {
    let row: OutboxRow | null = null;
    try {
      await this.transactions.run(worker, async (tx) => {
        row = await this.results.take(tx, rowId);
        if (row) await this.settle(tx, row, await this.handle(row));
      });
      return null;
    } catch (error) {
      if (!row) throw error;
      return { row, error: error as Error };
    }
  }

  private async handle(row: OutboxRow): Promise<JobOutcome> {
    if (!isJobName(row.job)) return givenUp(`There is no job called ${row.job}.`);
    const handler = this.handlers.byName[row.job] as (payload: object) => Promise<JobOutcome>;
    const payload = await validPayload(row.job, row.payload);
    if (!payload) return givenUp('The payload does not fit the job.');
    const started = performance.now();
    const outcome = await withCorrelation(row.correlationId ?? row.id, () => handler(payload));
    this.logger.info(
      {
        ...logged(row),
        outcome: outcome.kind,
        milliseconds: Math.round(performance.now() - started),
      },
      'job finished',
    );
    return outcome;
  }

  private async settle(tx: EntityManager, row: OutboxRow, outcome: JobOutcome): Promise<void> {
    switch (outcome.kind) {
      case 'done':
        return this.results.finish(tx, row.id, 'done');
      case 'cancelled':
        return this.results.finish(tx, row.id, outcome.reason);
      case 'postponed':
        return this.results.postpone(tx, row.id, outcome.dueAt, outcome.reason);
      case 'given-up':
        return this.results.bury(tx, row.id, outcome.reason);
    }
  }

  private async fail(row: OutboxRow, error: Error): Promise<void> {
    this.logger.warn({ ...logged(row), err: error }, 'job failed');
    const maxFailures = isJobName(row.job) ? jobs[row.job].attempts : 1;
    await this.transactions.run(worker, (tx) =>
      this.results.fail(tx, row.id, {
        error: errorLine(error).slice(0, 1_000),
        maxFailures,
        delayMilliseconds: retryDelay,
      }),
    );
  }
}

async function validPayload(name: JobName, payload: object): Promise<object | null> {
  const instance: object = plainToInstance(jobs[name].payload as new () => object, payload);
  const faults = await validate(instance, { whitelist: true, forbidNonWhitelisted: true });
  return faults.length === 0 ? instance : null;
}

function logged(row: OutboxRow): object {
  return {
    job: row.job,
    outboxId: row.id,
    reference: row.reference,
    version: row.version,
    correlationId: row.correlationId,
  };
}
