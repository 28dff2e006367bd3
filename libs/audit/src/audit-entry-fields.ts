import { type FieldRules, inside, ownOnly } from '#disclosure';
import type { AuditEntry } from './audit-entry.js';

/** An organisation reads the history of its own postings; which person or key it was stays in the house. */
export const auditEntryFields = {
  id: inside,
  at: ownOnly,
  actorKind: ownOnly,
  actorId: inside,
  agentKind: inside,
  agentId: inside,
  action: ownOnly,
  subjectKind: inside,
  subjectId: inside,
  subjectVersion: ownOnly,
  codes: ownOnly,
  correlationId: inside,
} as const satisfies FieldRules<AuditEntry>;
