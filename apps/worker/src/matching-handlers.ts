import { Injectable } from '@nestjs/common';
import type { JobName } from '#pipeline';
import { MatchPosting, RematchOrganisation, RematchPosting, RetirePosting } from '#suggestion';
import type { HandlersByName } from './handlers-by-name.js';

/** The jobs of the queue `matching`. */
type MatchingJob = Extract<
  JobName,
  'match-posting' | 'retire-posting' | 'rematch-organisation' | 'rematch-posting'
>;

/** Which use case does which job that keeps the lists right. */
@Injectable()
export class MatchingHandlers {
  readonly byName: Pick<HandlersByName, MatchingJob>;

  constructor(
    matchPosting: MatchPosting,
    retirePosting: RetirePosting,
    rematchOrganisation: RematchOrganisation,
    rematchPosting: RematchPosting,
  ) {
    this.byName = {
      'match-posting': (payload) => matchPosting.run(payload),
      'retire-posting': (payload) => retirePosting.run(payload),
      'rematch-organisation': (payload) => rematchOrganisation.run(payload),
      'rematch-posting': (payload) => rematchPosting.run(payload),
    };
  }
}
