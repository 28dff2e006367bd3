import { Injectable } from '@nestjs/common';
import { DeliverLink, DeliverMailing, NotifyAnswer, NotifySuggestions } from '#notification';
import type { HandlersByName } from './handlers-by-name.js';
import { MatchingHandlers } from './matching-handlers.js';

/** Which use case does which job. */
@Injectable()
export class JobHandlers {
  readonly byName: HandlersByName;

  constructor(
    matching: MatchingHandlers,
    notifySuggestions: NotifySuggestions,
    notifyAnswer: NotifyAnswer,
    deliverMailing: DeliverMailing,
    deliverLink: DeliverLink,
  ) {
    this.byName = {
      ...matching.byName,
      'notify-suggestions': (payload) => notifySuggestions.run(payload),
      'notify-answer': (payload) => notifyAnswer.run(payload),
      'deliver-mailing': (payload) => deliverMailing.run(payload),
      'deliver-link': (payload) => deliverLink.run(payload),
    };
  }
}
