import { defineEvent } from '../define-event.js';

/** Something was erased of which these mails speak; copies may lie in the local mailbox. */
export const dataErased = defineEvent<{
  readonly erasureId: string;
  readonly mailIds: readonly string[];
  /** Keyed hashes of addresses: nobody without the secret can tell which. */
  readonly addressTags: readonly string[];
}>()('data.erased');
