import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { Clock } from '#clock';
import { type OrganisationActor, Transactions } from '#database';
import { DomainError } from '#domain-error';
import { IdempotencyKey } from './idempotency-key.js';

export interface KeyedRequest {
  readonly actor: OrganisationActor;
  readonly key: string;
  readonly fingerprint: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly body: object | null;
  readonly headers: Record<string, string>;
}

const KEPT_DAYS = 30;

/**
 * At most one effect per (organisation, key): the key is inserted in the transaction of the effect, as its last row. An
 * insert locks the row of the organisation, and the effect may yet wait for the lock of it or of a posting: who has the
 * row then is waited for by an erasure (decision 0025). So those with the same key wait for a lock of the key.
 */
@Injectable()
export class IdempotentRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` once. A repeat gets the first answer, `repeated: true`; a repeat that arrives while the
   * first is at work waits for it. The same key with another request: DomainError `invalid`. When `work`
   * throws, nothing is kept and the key is free again.
   */
  async once(
    request: KeyedRequest,
    work: () => Promise<KeptAnswer>,
  ): Promise<KeptAnswer & { repeated: boolean }> {
    return this.transactions.run(request.actor, async (tx) => {
      const { key, fingerprint } = request;
      const { organisationId } = request.actor;
      await lockKey(tx, organisationId, key);
      const earlier = await tx.findOneBy(IdempotencyKey, { organisationId, key });
      if (earlier) return { ...answerKept(earlier, fingerprint), repeated: true };
      const { status, body, headers } = await work();
      const kept = { status, body: body ?? undefined, headers, createdAt: this.clock.now() };
      await tx.insert(IdempotencyKey, { organisationId, key, fingerprint, ...kept });
      return { status, body, headers, repeated: false };
    });
  }

  /** Forgets keys older than thirty days; answers how many. */
  async forgetOld(tx: EntityManager): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    const { affected } = await tx.delete(IdempotencyKey, { createdAt: LessThan(before) });
    return affected ?? 0;
  }
}

/** Before all other locks (decision 0025), to the end of the transaction. Nobody has two. */
async function lockKey(tx: EntityManager, organisationId: string, key: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [
    `${organisationId} ${key}`,
  ]);
}

/** Throws DomainError `invalid` when the key was used for another request. */
function answerKept(kept: IdempotencyKey, fingerprint: string): KeptAnswer {
  const { status, body, headers } = kept;
  if (kept.fingerprint !== fingerprint || status === null) throw keyUsedOtherwise();
  return { status, body, headers };
}

function keyUsedOtherwise(): DomainError {
  return new DomainError(
    'invalid',
    'idempotency-key-reused',
    'This Idempotency-Key was used for another request. Use a new key for a new request.',
  );
}
