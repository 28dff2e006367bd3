import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { type Actor, actorId } from './actor.js';

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
   * Runs `work` in a transaction whose settings name the actor (`caravanserai.actor_kind`,
   * `caravanserai.actor_id`), for row-level security to stand on. Called inside another `run`, it joins
   * that transaction, so a caller can add its own rows (an outbox row marked done, an idempotency key)
   * to the same commit. A deadlock or serialization failure is tried again; `work` must therefore do
   * nothing that a roll back does not undo.
   */
  async run<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const outer = this.running.getStore();
    if (outer) return work(outer.tx);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.runOnce(actor, work);
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  }

  private runOnce<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('READ COMMITTED', async (tx) => {
      // The third argument keeps the setting inside this transaction: a pooled connection has other users.
      await tx.query(
        `select set_config('caravanserai.actor_kind', $1, true), set_config('caravanserai.actor_id', $2, true)`,
        [actor.kind, actorId(actor) ?? ''],
      );
      return this.running.run({ tx, actor }, () => work(tx));
    });
  }
}

function isTransient(error: unknown): boolean {
  if (error instanceof TryAgain) return true;
  if (!(error instanceof QueryFailedError)) return false;
  const code = (error.driverError as { code?: string }).code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
}
