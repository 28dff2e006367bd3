import { Injectable } from '@nestjs/common';
import { ForgetMails } from '#notification';
import type { HandlersByName } from './handlers-by-name.js';
import { MailHandlers } from './mail-handlers.js';
import { MatchingHandlers } from './matching-handlers.js';
import { NotificationHandlers } from './notification-handlers.js';

/** Which use case does which job. */
@Injectable()
export class JobHandlers {
  readonly byName: HandlersByName;

  constructor(
    matching: MatchingHandlers,
    notifications: NotificationHandlers,
    mails: MailHandlers,
    forgetMails: ForgetMails,
  ) {
    this.byName = {
      ...matching.byName,
      ...notifications.byName,
      ...mails.byName,
      'forget-mails': (payload) => forgetMails.run(payload),
    };
  }
}
