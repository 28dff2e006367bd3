import type { EntityManager } from 'typeorm';
import type { AuditFault } from './audit-fault.js';
import { isTooOld } from './check-seal.js';

interface Unsealed {
  readonly faults: readonly AuditFault[];
  readonly waiting: number;
  readonly waitingSince: Date | null;
}

interface UnsealedRow {
  readonly id: string;
  /** Null when the entry itself is gone. */
  readonly at: Date | null;
  readonly waits: boolean;
}

/** What no seal names: entries that wait for one, and entries that have no right to be there or to be gone. */
export async function checkUnsealed(tx: EntityManager, drainedAt: Date | null): Promise<Unsealed> {
  const rows = await unsealedRows(tx);
  const faults = rows.flatMap((row) => faultOf(row, drainedAt) ?? []);
  const times = rows.flatMap((row) =>
    row.at && !faultOf(row, drainedAt) ? [row.at.getTime()] : [],
  );
  return {
    faults,
    waiting: times.length,
    waitingSince: times.length > 0 ? new Date(times.reduce((a, b) => Math.min(a, b))) : null,
  };
}

function faultOf({ id, at, waits }: UnsealedRow, drainedAt: Date | null): AuditFault | null {
  if (!at) return { kind: 'unsealed-entry-removed', entry: id };
  if (!waits || isTooOld(at, drainedAt)) return { kind: 'unsealed-entry-inserted', entry: id };
  return null;
}

/** Found from the seals themselves: what the table of waiting entries says is not taken on trust. */
async function unsealedRows(tx: EntityManager): Promise<UnsealedRow[]> {
  return tx.query<UnsealedRow[]>(
    `select coalesce(entry.id, waiting.entry_id) as id, entry.at, waiting.entry_id is not null as waits
       from (select id, at from audit_entry
              where not exists (select from (select unnest(entry_ids) as id from audit_seal) sealed
                                 where sealed.id = audit_entry.id)) entry
       full join audit_unsealed waiting on waiting.entry_id = entry.id
      order by 1`,
  );
}
