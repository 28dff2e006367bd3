import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type OrganisationActor, Transactions } from '#database';
import type { OrganisationContact } from '../organisation-contact.js';
import { Organisations } from '../organisations.js';
import { ContactConfirmations, type WaitingAddress } from './contact-confirmations.js';
import { RevealContact } from './reveal-contact.js';

/** How an organisation is reached, as it reads it itself. */
export interface OwnContact {
  /** Null when it has given none. */
  readonly contact: OrganisationContact | null;
  /** Where it wants to be told, once somebody there confirms that. */
  readonly waiting: WaitingAddress | null;
}

/** Shows an organisation how it is reached: to its own people, or to somebody of the Secretariat who represents it. */
@Injectable()
export class ReadOwnContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly confirmations: ContactConfirmations,
    private readonly revealContact: RevealContact,
  ) {}

  /**
   * Whoever represents it is not of the organisation, so that it looked is in the audit; its reason is the organisation's
   * recorded consent, and no other is asked for.
   */
  async run(actor: OrganisationActor): Promise<OwnContact> {
    const { organisationId } = actor;
    return this.transactions.run(actor, async (tx) => ({
      contact: await this.contactFor(tx, actor),
      waiting: await this.confirmations.waiting(tx, organisationId),
    }));
  }

  private contactFor(
    tx: EntityManager,
    actor: OrganisationActor,
  ): Promise<OrganisationContact | null> {
    const { organisationId, agent } = actor;
    return agent?.kind === 'person' && agent.representing
      ? this.revealContact.run(tx, actor, organisationId, {
          by: 'representing',
          to: agent.personId,
        })
      : this.organisations.contactOf(tx, organisationId);
  }
}
