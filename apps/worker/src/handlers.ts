import { Injectable } from '@nestjs/common';
import { DeliveryHandlers } from './delivery-handlers.js';
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
    deliveries: DeliveryHandlers,
  ) {
    this.byName = { ...matching.byName, ...notifications.byName, ...deliveries.byName };
  }
}
