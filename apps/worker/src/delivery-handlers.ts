import { Injectable } from '@nestjs/common';
import { DeliverLink, DeliverMailing, ForgetMails } from '#notification';
import type { JobName } from '#pipeline';
import type { HandlersByName } from './handlers-by-name.js';

/** The jobs of the queue `deliveries`. */
type DeliveryJob = Extract<JobName, 'deliver-mailing' | 'deliver-link' | 'forget-mails'>;

/** Which use case does which job that sends a mail, or takes one back. */
@Injectable()
export class DeliveryHandlers {
  readonly byName: Pick<HandlersByName, DeliveryJob>;

  constructor(deliverMailing: DeliverMailing, deliverLink: DeliverLink, forgetMails: ForgetMails) {
    this.byName = {
      'deliver-mailing': (payload) => deliverMailing.run(payload),
      'deliver-link': (payload) => deliverLink.run(payload),
      'forget-mails': (payload) => forgetMails.run(payload),
    };
  }
}
