import { defineEvent } from '../define-event.js';

/** A one-time link is to be mailed to the address that it is for. */
export const linkIssued = defineEvent<{ readonly linkId: string }>()('link.issued');
