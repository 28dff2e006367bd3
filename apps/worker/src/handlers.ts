import { Injectable } from '@nestjs/common';
import { DeliverLink, DeliverMailing, NotifyAnswer, NotifySuggestions } from '#notification';
import type { JobName, JobOutcome, PayloadOf } from '#pipeline';
import { MatchPosting, RetirePosting } from '#suggestion';

/** Exactly one handler for each job: a missing one, or one for another payload, does not compile. */
export type Handlers = { readonly [N in JobName]: (payload: PayloadOf<N>) => Promise<JobOutcome> };

/** Which use case does which job. */
@Injectable()
export class JobHandlers {
  readonly byName: Handlers;

  constructor(
    matchPosting: MatchPosting,
    retirePosting: RetirePosting,
    notifySuggestions: NotifySuggestions,
    notifyAnswer: NotifyAnswer,
    deliverMailing: DeliverMailing,
    deliverLink: DeliverLink,
  ) {
    this.byName = {
      'match-posting': (payload) => matchPosting.run(payload),
      'retire-posting': (payload) => retirePosting.run(payload),
      'notify-suggestions': (payload) => notifySuggestions.run(payload),
      'notify-answer': (payload) => notifyAnswer.run(payload),
      'deliver-mailing': (payload) => deliverMailing.run(payload),
      'deliver-link': (payload) => deliverLink.run(payload),
    };
  }
}
