import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { Organisations, People, remaskDescription } from '#membership';
import { cancelled, done, type JobOutcome, type RemaskOrganisationPayload } from '#pipeline';
import { Posting } from '../posting.js';

/**
 * Has all that an organisation has written masked anew, since other names of its people are known than before. Its
 * postings are marked, and within a minute indexed anew like after a change of the lexicon, a few at a time: to mask
 * some hundreds in one transaction would keep the organisation from changing any of them meanwhile.
 */
@Injectable()
export class RemaskOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly people: People,
  ) {}

  /** Throws DomainError `not-found`. */
  async run({ organisationId }: RemaskOrganisationPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('remask-organisation'), async (tx) => {
      const organisation = await this.organisations.lock(tx, organisationId);
      if (organisation.erasedAt !== null) return cancelled('organisation-erased');
      const names = await this.people.namesAt(tx, organisationId);
      if (await remaskDescription(tx, organisation, names))
        await this.organisations.raiseVersion(tx, organisationId);
      await tx.update(Posting, { organisationId }, { searchVersion: '' });
      return done;
    });
  }
}
