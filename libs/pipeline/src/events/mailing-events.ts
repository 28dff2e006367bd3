import { defineEvent } from '../define-event.js';

/** A mail to one organisation has been opened; what happens before `dueAt` still joins it. */
export const mailingScheduled = defineEvent<{ readonly mailingId: string; readonly dueAt: Date }>()(
  'mailing.scheduled',
);
