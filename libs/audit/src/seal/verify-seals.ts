import type { DataSource, EntityManager } from 'typeorm';
import { MoreThan } from 'typeorm';
import { actAs, systemActor } from '#database';
import type { AuditFault } from './audit-fault.js';
import { AuditSeal } from './audit-seal.js';
import type { AuditVerdict } from './audit-verdict.js';
import { CANONICAL_COLUMNS, type CanonicalEntry } from './canonical-entry.js';
import { type ChainSoFar, checkSeal, emptyChain, followedBy } from './check-seal.js';
import { checkUnsealed } from './check-unsealed.js';

/** Seals that are looked at together, so that small ones do not cost a query each. */
const SEALS_AT_ONCE = 50;

interface Walk {
  chain: ChainSoFar;
  sealed: number;
  keptHeadSeen: boolean;
  readonly faults: AuditFault[];
}

/**
 * Walks the whole chain and holds every entry against its seal, in one snapshot, so that work may go on.
 * Only reads. `keptHead` is the hash, in hexadecimal, of a seal that the operator noted earlier: without one,
 * a chain whose end was cut off looks whole.
 */
export async function verifySeals(
  dataSource: DataSource,
  keptHead?: string,
): Promise<AuditVerdict> {
  return dataSource.transaction('REPEATABLE READ', async (tx) => {
    await actAs(tx, systemActor('audit'));
    const { chain, sealed, keptHeadSeen, faults } = await walk(tx, keptHead);
    const unsealed = await checkUnsealed(tx, chain.drainedAt);
    const headFaults: AuditFault[] =
      keptHead && !keptHeadSeen ? [{ kind: 'head-missing', hash: keptHead }] : [];
    return {
      faults: [...faults, ...headFaults, ...unsealed.faults],
      head: chain.number ? { number: chain.number, hash: chain.hash.toString('hex') } : null,
      sealed,
      waiting: unsealed.waiting,
      waitingSince: unsealed.waitingSince,
    };
  });
}

async function walk(tx: EntityManager, keptHead: string | undefined): Promise<Walk> {
  const walked: Walk = { chain: emptyChain, sealed: 0, keptHeadSeen: false, faults: [] };
  for (;;) {
    const seals = await tx.find(AuditSeal, {
      where: { number: MoreThan(walked.chain.number) },
      order: { number: 'ASC' },
      take: SEALS_AT_ONCE,
    });
    if (seals.length === 0) return walked;
    const entries = await entriesOf(tx, seals);
    for (const seal of seals) {
      walked.faults.push(...checkSeal(walked.chain, seal, entries));
      walked.chain = followedBy(walked.chain, seal);
      walked.sealed += seal.entryIds.length;
      walked.keptHeadSeen ||= seal.hash.toString('hex') === keptHead;
    }
  }
}

async function entriesOf(
  tx: EntityManager,
  seals: readonly AuditSeal[],
): Promise<ReadonlyMap<string, CanonicalEntry>> {
  const ids = seals.flatMap(({ entryIds }) => entryIds);
  const entries = await tx.query<CanonicalEntry[]>(
    `select ${CANONICAL_COLUMNS} from audit_entry where id = any($1::uuid[])`,
    [ids],
  );
  return new Map(entries.map((entry) => [entry.id, entry]));
}
