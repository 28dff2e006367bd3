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

/** At most one effect per (organisation, key): the key is inserted in the transaction of the effect. */
@Injectable()
export class IdempotentRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` once. A repeat gets the first answer, `repeated: true`; a repeat that arrives while the
   * first is at work waits on its row. The same key with another request: DomainError `invalid`. When `work`
   * throws, nothing is kept and the key is free again.
   */
  async once(
    request: KeyedRequest,
    work: () => Promise<KeptAnswer>,
  ): Promise<KeptAnswer & { repeated: boolean }> {
    return this.transactions.run(request.actor, async (tx) => {
      const earlier = await this.takeKey(tx, request);
      if (earlier) return { ...earlier, repeated: true };
      const answer = await work();
      await tx.update(
        IdempotencyKey,
        { organisationId: request.actor.organisationId, key: request.key },
        { status: answer.status, body: answer.body ?? undefined, headers: answer.headers },
      );
      return { ...answer, repeated: false };
    });
  }

  /** Forgets keys older than thirty days; answers how many. */
  async forgetOld(tx: EntityManager): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    const { affected } = await tx.delete(IdempotencyKey, { createdAt: LessThan(before) });
    return affected ?? 0;
  }

  private async takeKey(tx: EntityManager, request: KeyedRequest): Promise<KeptAnswer | null> {
    // ON CONFLICT DO NOTHING waits for a concurrent insert of the same key to commit or roll back.
    const inserted = await tx.query<unknown[]>(
      `insert into idempotency_key (organisation_id, key, fingerprint, created_at)
       values ($1, $2, $3, $4) on conflict do nothing returning key`,
      [request.actor.organisationId, request.key, request.fingerprint, this.clock.now()],
    );
    if (inserted.length > 0) return null;
    const row = await tx.findOneByOrFail(IdempotencyKey, {
      organisationId: request.actor.organisationId,
      key: request.key,
    });
    if (row.fingerprint !== request.fingerprint || row.status === null) throw keyUsedOtherwise();
    return { status: row.status, body: row.body, headers: row.headers };
  }
}

function keyUsedOtherwise(): DomainError {
  return new DomainError(
    'invalid',
    'idempotency-key-reused',
    'This Idempotency-Key was used for another request. Use a new key for a new request.',
  );
}
