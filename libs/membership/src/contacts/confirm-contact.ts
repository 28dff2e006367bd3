import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { anonymous, systemActor, Transactions } from '#database';
import { GiveContact } from '../give-contact.js';
import { LinkRecipients } from '../links/link-recipients.js';
import type { OneTimeLink } from '../links/one-time-link.js';
import { linkNotValid, OneTimeLinks } from '../links/one-time-links.js';
import { Organisations } from '../organisations.js';
import { requireEmailAddress } from '../people/email-address.js';
import { shareOrganisations } from '../standing/organisation-lock.js';

const confirming = systemActor('confirm-contact');

/** Somebody who reads the mail of an address says that an organisation is reached there. */
@Injectable()
export class ConfirmContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly recipients: LinkRecipients,
    private readonly organisations: Organisations,
    private readonly giveContact: GiveContact,
  ) {}

  /** The name of the organisation; the link can still be followed. Throws DomainError `conflict`. */
  async look(token: string): Promise<{ organisation: string }> {
    return this.transactions.run(confirming, async (tx) => {
      const link = await this.links.look(tx, 'confirm-contact', token);
      const { name } = await this.organisations.byId(tx, organisationOf(link));
      return { organisation: name };
    });
  }

  /** The organisation is told there from now on. Throws DomainError `conflict` for a link that cannot be followed. */
  async run(token: string): Promise<{ organisation: string }> {
    return this.transactions.run(confirming, async (tx) => {
      const organisationId = organisationOf(await this.links.look(tx, 'confirm-contact', token));
      // The contact will be given under it, and it stands before all rows.
      await shareOrganisations(tx, [organisationId]);
      const link = await this.links.redeem(tx, 'confirm-contact', token);
      await this.refuseSuspended(tx, link);
      const email = requireEmailAddress(link.email);
      await this.giveContact.giveAddress(tx, anonymous, organisationId, email);
      const { name } = await this.organisations.byId(tx, organisationId);
      return { organisation: name };
    });
  }

  /** Whoever is suspended speaks for nobody, whatever mail they still have. */
  private async refuseSuspended(tx: EntityManager, link: OneTimeLink): Promise<void> {
    if (!(await this.recipients.of(tx, link))) throw linkNotValid();
  }
}

function organisationOf({ organisationId }: OneTimeLink): string {
  if (!organisationId) throw new Error('A link that confirms a contact leads to no organisation.');
  return organisationId;
}
