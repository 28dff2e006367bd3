import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type OrganisationActor, Transactions } from '#database';
import { invalid } from '#domain-error';
import { GiveContact } from '../give-contact.js';
import { Organisations } from '../organisations.js';
import { type EmailAddress, requireEmailAddress } from '../people/email-address.js';
import { People } from '../people/people.js';
import { shareOrganisations } from '../standing/organisation-lock.js';
import { ContactConfirmations } from './contact-confirmations.js';
import { contactFaults, type ContactDetails } from './contact-details.js';
import type { OwnContact } from './read-own-contact.js';

/** An organisation says how it is reached. What is mailed goes to an address only when somebody there has said so. */
@Injectable()
export class ChangeContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly giveContact: GiveContact,
    private readonly confirmations: ContactConfirmations,
  ) {}

  /**
   * Replaces all that was said before, and answers what stands now. An address that is new and of nobody who works
   * there waits for its confirmation, and the one before stays until then. Throws DomainError `invalid`, and `too-many`
   * for who gives one address after another.
   */
  async run(actor: OrganisationActor, details: ContactDetails): Promise<OwnContact> {
    const { organisationId } = actor;
    const faults = contactFaults(details);
    if (faults.length > 0) throw invalid(faults);
    const email = requireEmailAddress(details.email);
    return this.transactions.run(actor, async (tx) => {
      // Whoever confirms an address meanwhile is waited for, and goes first.
      await shareOrganisations(tx, [organisationId]);
      const before = (await this.organisations.contactOf(tx, organisationId))?.email ?? null;
      const isKnown =
        before?.toLowerCase() === email.key || (await this.isOfOwn(tx, organisationId, email));
      const contact = await this.giveContact.give(tx, actor, organisationId, {
        ...details,
        email: isKnown ? email.address : before,
      });
      if (!isKnown) {
        const waiting = await this.confirmations.ask(tx, actor, organisationId, email);
        return { contact, waiting };
      }
      await this.confirmations.drop(tx, organisationId);
      return { contact, waiting: null };
    });
  }

  /** Whether somebody who works there has the address, and has confirmed it by signing in. */
  private async isOfOwn(
    tx: EntityManager,
    organisationId: string,
    { key }: EmailAddress,
  ): Promise<boolean> {
    const colleagues = await this.people.at(tx, organisationId);
    return colleagues.some(
      ({ person }) => person.emailKey === key && person.emailConfirmedAt && !person.suspendedAt,
    );
  }
}
