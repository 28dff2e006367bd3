import { Injectable } from '@nestjs/common';
import { type OrganisationActor, Transactions } from '#database';
import type { OrganisationContact } from '../organisation-contact.js';
import { Organisations } from '../organisations.js';
import { RevealContact } from './reveal-contact.js';

/** Shows an organisation how it is reached: to its own people, or to somebody of the Secretariat who represents it. */
@Injectable()
export class ReadOwnContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly revealContact: RevealContact,
  ) {}

  /**
   * Null when it has given none. Whoever represents it is not of the organisation, so that it looked is in the audit; its
   * reason is the organisation's recorded consent, and no other is asked for.
   */
  async run(actor: OrganisationActor): Promise<OrganisationContact | null> {
    const { organisationId, agent } = actor;
    return this.transactions.run(actor, (tx) =>
      agent?.kind === 'person' && agent.representing
        ? this.revealContact.run(tx, actor, organisationId, {
            by: 'representing',
            to: agent.personId,
          })
        : this.organisations.contactOf(tx, organisationId),
    );
  }
}
