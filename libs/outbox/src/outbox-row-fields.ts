import { type FieldRules, inside } from '#disclosure';
import type { OutboxRow } from './outbox-row.js';

/** Whoever keeps the service going, and has no other business with it. */
const operators = { seenBy: ['secretariat:administrator'] } as const;
/** Besides, who asks what became of a mail. */
const mails = { seenBy: ['secretariat:officer', 'secretariat:administrator'] } as const;

/** Work to be done, as the desk of the Secretariat tells of it: names of jobs, ids, instants and why a try failed. */
export const outboxRowFields = {
  id: mails,
  job: mails,
  queue: operators,
  reference: operators,
  version: operators,
  payload: inside,
  state: mails,
  failures: mails,
  dueAt: mails,
  leasedUntil: inside,
  createdAt: mails,
  finishedAt: mails,
  outcome: inside,
  lastError: mails,
  correlationId: inside,
} as const satisfies FieldRules<OutboxRow>;
