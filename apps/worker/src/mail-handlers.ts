import { Injectable } from '@nestjs/common';
import {
  DeliverAccountNotice,
  DeliverLink,
  DeliverMailing,
  DeliverReturn,
  DeliverVetting,
} from '#notification';
import type { JobName } from '#pipeline';
import type { HandlersByName } from './handlers-by-name.js';

/** The jobs of the queue `deliveries` that send something. */
type MailJob = Extract<JobName, `deliver-${string}`>;

/** Which use case does which job that sends a mail. */
@Injectable()
export class MailHandlers {
  readonly byName: Pick<HandlersByName, MailJob>;

  constructor(
    accountNotice: DeliverAccountNotice,
    link: DeliverLink,
    mailing: DeliverMailing,
    returned: DeliverReturn,
    vetting: DeliverVetting,
  ) {
    this.byName = {
      'deliver-account-notice': (payload) => accountNotice.run(payload),
      'deliver-link': (payload) => link.run(payload),
      'deliver-mailing': (payload) => mailing.run(payload),
      'deliver-return': (payload) => returned.run(payload),
      'deliver-vetting': (payload) => vetting.run(payload),
    };
  }
}
