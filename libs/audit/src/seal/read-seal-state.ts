import type { EntityManager } from 'typeorm';

/** How far the audit is sealed. Whether it is whole is another question, which `npm run audit -- verify` answers. */
export interface SealState {
  /** How many seals there are. */
  readonly seals: number;
  readonly lastSealedAt: Date | null;
  /** SHA-256 of the last seal, in hexadecimal: noted elsewhere, it shows later that nothing was cut off. */
  readonly head: string | null;
  /** Entries that no seal covers yet. */
  readonly waiting: number;
  readonly waitingSince: Date | null;
}

/** As one statement, so that the parts belong together. */
export async function readSealState(tx: EntityManager): Promise<SealState> {
  const [state] = await tx.query<SealState[]>(
    `select coalesce(last.number, 0) as seals, last.sealed_at as "lastSealedAt",
            encode(last.hash, 'hex') as head, waiting.count as waiting, waiting.since as "waitingSince"
       from (select count(*)::int as count, min(e.at) as since
               from audit_unsealed u left join audit_entry e on e.id = u.entry_id) waiting
            left join lateral (select number, sealed_at, hash from audit_seal
                                order by number desc limit 1) last on true`,
  );
  return state!;
}
