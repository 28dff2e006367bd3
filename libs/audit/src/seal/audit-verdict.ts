import type { AuditFault } from './audit-fault.js';

/** What a verification has found. */
export interface AuditVerdict {
  /** In the order of the chain; empty when the audit is whole. */
  readonly faults: readonly AuditFault[];
  /** The last seal; null when there is none yet. */
  readonly head: { readonly number: number; readonly hash: string } | null;
  /** Entries that seals name. */
  readonly sealed: number;
  /** Entries that wait for a seal, as they should. */
  readonly waiting: number;
  /** The oldest time of those. */
  readonly waitingSince: Date | null;
}
