import { createHash } from 'node:crypto';

/** Raised with every change of what is hashed; old seals keep the scheme they were made by. */
export const CURRENT_SCHEME = 1;

/** An audit entry as PostgreSQL writes each of its columns; null where a column is. */
export interface CanonicalEntry {
  readonly id: string;
  /** Seconds since 1970 with six decimals: a Date would hide a change of microseconds. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly agentKind: string | null;
  readonly agentId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly subjectVersion: string | null;
  /** The text of jsonb, which has one order of keys and one spelling of numbers. */
  readonly codes: string;
  readonly correlationId: string | null;
}

/** What to select from `audit_entry` to get canonical entries. */
export const CANONICAL_COLUMNS = `
  audit_entry.id,
  extract(epoch from audit_entry.at)::text as at,
  audit_entry.actor_kind as "actorKind",
  audit_entry.actor_id as "actorId",
  audit_entry.agent_kind as "agentKind",
  audit_entry.agent_id as "agentId",
  audit_entry.action,
  audit_entry.subject_kind as "subjectKind",
  audit_entry.subject_id as "subjectId",
  audit_entry.subject_version::text as "subjectVersion",
  audit_entry.codes::text as codes,
  audit_entry.correlation_id as "correlationId"`;

/** SHA-256 over the columns in a fixed order, as a JSON array: no two entries have the same bytes. */
export function digestEntry(entry: CanonicalEntry): Buffer {
  const columns = [
    entry.id,
    entry.at,
    entry.actorKind,
    entry.actorId,
    entry.agentKind,
    entry.agentId,
    entry.action,
    entry.subjectKind,
    entry.subjectId,
    entry.subjectVersion,
    entry.codes,
    entry.correlationId,
  ];
  return createHash('sha256').update(JSON.stringify(columns)).digest();
}
