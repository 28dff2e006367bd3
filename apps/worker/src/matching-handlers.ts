import { Injectable } from '@nestjs/common';
import type { JobName } from '#pipeline';
import { RemaskOrganisation } from '#posting';
import { MatchPosting, RematchOrganisation, RematchPosting, RetirePosting } from '#suggestion';
import type { HandlersByName } from './handlers-by-name.js';

/** The jobs of the queue `matching`. */
type MatchingJob = Extract<
  JobName,
  | 'match-posting'
  | 'retire-posting'
  | 'rematch-organisation'
  | 'rematch-posting'
  | 'remask-organisation'
>;

/** Which use case does which job that keeps the lists and the masks right. */
@Injectable()
export class MatchingHandlers {
  readonly byName: Pick<HandlersByName, MatchingJob>;

  constructor(
    matchPosting: MatchPosting,
    retirePosting: RetirePosting,
    rematchOrganisation: RematchOrganisation,
    rematchPosting: RematchPosting,
    remaskOrganisation: RemaskOrganisation,
  ) {
    this.byName = {
      'match-posting': (payload) => matchPosting.run(payload),
      'retire-posting': (payload) => retirePosting.run(payload),
      'rematch-organisation': (payload) => rematchOrganisation.run(payload),
      'rematch-posting': (payload) => rematchPosting.run(payload),
      'remask-organisation': (payload) => remaskOrganisation.run(payload),
    };
  }
}
