import { type FieldRules } from '#disclosure';
import type { AuditEntry } from './audit-entry.js';

const administrator = 'secretariat:administrator';
/** An organisation reads the history of its own postings; the Secretariat's administrator reads all of it. */
const history = { seenBy: ['own', administrator] } as const;
/** Which person or key it was stays with the Secretariat. */
const log = { seenBy: [administrator] } as const;

export const auditEntryFields = {
  id: log,
  at: history,
  actorKind: history,
  actorId: log,
  agentKind: log,
  agentId: log,
  action: history,
  subjectKind: log,
  subjectId: log,
  subjectVersion: history,
  codes: history,
  correlationId: log,
} as const satisfies FieldRules<AuditEntry>;
