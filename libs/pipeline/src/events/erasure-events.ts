import { defineEvent } from '../define-event.js';

/** Something was erased of which these mails speak; copies may lie in the local mailbox. */
export const dataErased = defineEvent<{
  readonly erasureId: string;
  readonly mailIds: readonly string[];
}>()('data.erased');
