import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { systemActor, Transactions } from '#database';
import { AuditSeal } from './audit-seal.js';
import {
  CANONICAL_COLUMNS,
  type CanonicalEntry,
  CURRENT_SCHEME,
  digestEntry,
} from './canonical-entry.js';
import { BEFORE_THE_FIRST, hashSeal } from './hash-seal.js';

const sealer = systemActor('audit-sealer');

/** Any number that nothing else in this database locks: whoever holds it adds to the chain. */
const CHAIN_LOCK = 4_716_026;

/** Adds the entries that wait to the chain of seals. Only the worker's role may. */
@Injectable()
export class SealAudit {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes one seal over at most `limit` entries and answers it; null when no entry waits, or when another
   * worker is at it. Entries wait from the commit of their transaction on, whenever that comes.
   */
  async run(limit = 1_000): Promise<AuditSeal | null> {
    return this.transactions.run(sealer, async (tx) => {
      if (!(await isAlone(tx))) return null;
      const entries = await waiting(tx, limit);
      if (entries.length === 0) return null;
      const seal = this.build(await head(tx), entries, entries.length < limit);
      await tx.insert(AuditSeal, seal);
      return seal;
    });
  }

  private build(
    previous: AuditSeal | null,
    entries: readonly CanonicalEntry[],
    drained: boolean,
  ): AuditSeal {
    const unhashed = {
      number: (previous?.number ?? 0) + 1,
      scheme: CURRENT_SCHEME,
      sealedAt: this.clock.now(),
      drained,
      previousHash: previous?.hash ?? BEFORE_THE_FIRST,
      entryIds: entries.map(({ id }) => id),
      digests: Buffer.concat(entries.map(digestEntry)),
    };
    return { ...unhashed, hash: hashSeal(unhashed) };
  }
}

/** Until the end of the transaction. Two who seal at once would make two seals of one number. */
async function isAlone(tx: EntityManager): Promise<boolean> {
  const [row] = await tx.query<{ alone: boolean }[]>(
    'select pg_try_advisory_xact_lock($1) as alone',
    [CHAIN_LOCK],
  );
  return row?.alone === true;
}

/** Read after the lock is held, so that it is the seal which the last holder has committed. */
async function head(tx: EntityManager): Promise<AuditSeal | null> {
  return tx.findOne(AuditSeal, { where: {}, order: { number: 'DESC' } });
}

/** An entry that was removed while it waited stays in `audit_unsealed`, for the verification to find. */
async function waiting(tx: EntityManager, limit: number): Promise<CanonicalEntry[]> {
  return tx.query<CanonicalEntry[]>(
    `select ${CANONICAL_COLUMNS}
       from audit_unsealed join audit_entry on audit_entry.id = audit_unsealed.entry_id
      order by audit_entry.id limit $1`,
    [limit],
  );
}
