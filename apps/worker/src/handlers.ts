import { Injectable } from '@nestjs/common';
import { DeliverLink, DeliverMailing, NotifyAnswer, NotifySuggestions } from '#notification';
import type { JobName, JobOutcome, PayloadOf } from '#pipeline';
import { MatchingHandlers } from './matching-handlers.js';

/** Exactly one handler for each job: a missing one, or one for another payload, does not compile. */
export type Handlers = { readonly [N in JobName]: (payload: PayloadOf<N>) => Promise<JobOutcome> };

/** Which use case does which job. */
@Injectable()
export class JobHandlers {
  readonly byName: Handlers;

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
