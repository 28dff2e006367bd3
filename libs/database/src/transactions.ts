import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { Actor } from './actor.js';
import { actAs, haveSameRights } from './acting.js';
import { hasLostItsPlan } from './preparing-client.js';

interface RunningTransaction {
  readonly tx: EntityManager;
  readonly actor: Actor;
}

/** Thrown by `work` that found the ground moved under it: roll back and start over. */
export class TryAgain extends Error {}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const MAX_ATTEMPTS = 4;

/** Runs every use case: one transaction that knows who asks. */
@Injectable()
export class Transactions {
  private readonly running = new AsyncLocalStorage<RunningTransaction>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction that knows the actor, for row-level security to stand on: without one,
   * PostgreSQL shows nothing. Called inside another `run`, it joins that transaction, so a caller can add its
   * own rows (an outbox row marked done, an idempotency key) to the same commit; with another actor, `work`
   * sees what that one may, and the outer one is back when it ends. So nothing else may use the transaction
   * meanwhile. A deadlock, a serialization failure or a lost plan is tried again; `work` must therefore do nothing that a
   * roll back does not undo.
   */
  async run<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const outer = this.running.getStore();
    if (outer) return this.join(outer, actor, work);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction(async (tx) => {
          await actAs(tx, actor);
          return this.running.run({ tx, actor }, () => work(tx));
        });
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  }

  private async join<T>(
    { tx, actor: outer }: RunningTransaction,
    actor: Actor,
    work: (tx: EntityManager) => Promise<T>,
  ): Promise<T> {
    if (haveSameRights(outer, actor)) return work(tx);
    await actAs(tx, actor);
    try {
      return await this.running.run({ tx, actor }, () => work(tx));
    } finally {
      // After a failed statement PostgreSQL refuses this one too: the transaction can only roll back then.
      await actAs(tx, outer).catch(() => undefined);
    }
  }
}

function isTransient(error: unknown): boolean {
  if (error instanceof TryAgain) return true;
  if (!(error instanceof QueryFailedError)) return false;
  if (hasLostItsPlan(error.driverError)) return true;
  const code = (error.driverError as { code?: string }).code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
}
