import { type FieldRules, inside, ownOnly } from '#disclosure';
import type { InboxItem } from './inbox.js';
import type { Notification } from './notification.js';

/** A notification as it stands in an inbox. */
export const notificationFields = {
  id: ownOnly,
  suggestionId: ownOnly,
  organisationId: ownOnly,
  channel: ownOnly,
  kind: ownOnly,
  createdAt: ownOnly,
  readAt: ownOnly,
  mailingId: inside,
  sentAt: inside,
  ended: ownOnly,
} as const satisfies FieldRules<Notification & InboxItem>;
