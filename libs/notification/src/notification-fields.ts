import { type FieldRules, inside, ownOnly } from '#disclosure';
import type { InboxItem } from './inbox.js';
import type { Notification } from './notification.js';

/** A notification as it stands in an inbox. */
export const inboxFields = {
  id: ownOnly,
  kind: ownOnly,
  suggestionId: ownOnly,
  postingId: ownOnly,
  postingKind: ownOnly,
  postingTitle: ownOnly,
  postingLanguage: ownOnly,
  counterpartId: ownOnly,
  createdAt: ownOnly,
  readAt: ownOnly,
  ended: ownOnly,
} as const satisfies FieldRules<InboxItem>;

/** Of a row nothing else is told: by which mail it went, and when, is the sender's business. */
export const notificationFields = {
  ...inboxFields,
  organisationId: inside,
  channel: inside,
  mailingId: inside,
  sentAt: inside,
} as const satisfies FieldRules<InboxItem & Notification>;
