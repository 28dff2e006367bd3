import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { Outbox } from '#outbox';
import {
  cancelled,
  done,
  type JobOutcome,
  postingRematchAsked,
  type RematchOrganisationPayload,
} from '#pipeline';
import { Postings } from '#posting';

/**
 * Has every open posting of an organisation matched anew, each by a job of its own: a run locks the lists that
 * it touches, and one run for many postings would hold them all.
 */
@Injectable()
export class RematchOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly postings: Postings,
    private readonly outbox: Outbox,
  ) {}

  async run({ organisationId, version }: RematchOrganisationPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('rematch-organisation'), async (tx) => {
      const open = await this.postings.openOf(tx, organisationId);
      for (const postingId of open) {
        const asked = postingRematchAsked({ postingId, organisationVersion: version });
        await this.outbox.record(tx, asked);
      }
      return open.length > 0 ? done : cancelled('nothing-open');
    });
  }
}
