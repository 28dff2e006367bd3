import { Injectable } from '@nestjs/common';
import { DeliverLink, DeliverMailing } from '#notification';
import type { HandlersByName } from './handlers-by-name.js';
import { MatchingHandlers } from './matching-handlers.js';
import { NotificationHandlers } from './notification-handlers.js';

/** Which use case does which job. */
@Injectable()
export class JobHandlers {
  readonly byName: HandlersByName;

  constructor(
    matching: MatchingHandlers,
    notifications: NotificationHandlers,
    deliverMailing: DeliverMailing,
    deliverLink: DeliverLink,
  ) {
    this.byName = {
      ...matching.byName,
      ...notifications.byName,
      'deliver-mailing': (payload) => deliverMailing.run(payload),
      'deliver-link': (payload) => deliverLink.run(payload),
    };
  }
}
