import { defineEvent } from '../define-event.js';

/** Something has happened to somebody's account of which they are to hear by mail. */
export const accountChanged = defineEvent<{ readonly noticeId: string }>()('account.changed');
