import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { Organisations } from '#membership';
import { Outbox } from '#outbox';
import {
  cancelled,
  done,
  type JobOutcome,
  postingRematchAsked,
  type RematchOrganisationPayload,
} from '#pipeline';
import { Postings, TransitionPosting } from '#posting';

const actor = systemActor('rematch-organisation');

/**
 * Has every open posting of an organisation matched anew, each by a job of its own: a run locks the lists that
 * it touches, and one run for many postings would hold them all. What an organisation has posted that is a
 * member no longer is paused.
 */
@Injectable()
export class RematchOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly postings: Postings,
    private readonly transitionPosting: TransitionPosting,
    private readonly outbox: Outbox,
  ) {}

  async run({ organisationId, version }: RematchOrganisationPayload): Promise<JobOutcome> {
    return this.transactions.run(actor, async (tx) => {
      const { tier } = await this.organisations.byId(tx, organisationId);
      const open = await this.postings.openOf(tx, organisationId);
      for (const postingId of open) {
        if (tier === 'applicant')
          await this.transitionPosting.run(actor, { postingId, transition: 'pause' });
        else
          await this.outbox.record(
            tx,
            postingRematchAsked({ postingId, organisationVersion: version }),
          );
      }
      return open.length > 0 ? done : cancelled('nothing-open');
    });
  }
}
