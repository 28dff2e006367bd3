import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { invalid } from '#domain-error';
import { contactFaults, type ContactDetails, saidOrNull } from './contacts/contact-details.js';
import { EndContactLinks } from './contacts/end-contact-links.js';
import { OrganisationContact } from './organisation-contact.js';
import { Organisations } from './organisations.js';
import { type EmailAddress, requireEmailAddress } from './people/email-address.js';
import { NoteNames } from './people/note-names.js';
import { shareOrganisations } from './standing/organisation-lock.js';

/** Says how an organisation is reached, and where it is told. Until then it is told in the portal only. */
@Injectable()
export class GiveContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly noteNames: NoteNames,
    private readonly endContactLinks: EndContactLinks,
    private readonly clock: Clock,
  ) {}

  /** Replaces all that was said before, and answers what stands now. Throws DomainError `invalid`. */
  async run(
    actor: Actor,
    organisationId: string,
    details: ContactDetails,
  ): Promise<OrganisationContact> {
    const faults = contactFaults(details);
    if (faults.length > 0) throw invalid(faults);
    const { address } = requireEmailAddress(details.email);
    return this.transactions.run(actor, async (tx) => {
      const contact = tx.create(OrganisationContact, {
        organisationId,
        email: address,
        personName: saidOrNull(details.personName),
        phone: saidOrNull(details.phone),
        messaging: saidOrNull(details.messaging),
        note: saidOrNull(details.note),
      });
      await this.write(tx, actor, contact);
      return contact;
    });
  }

  /**
   * The person at the address speaks for the organisation from now on; what is noted else stays. In the caller's
   * transaction, with its rights.
   */
  async givePerson(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
    { name, email }: { readonly name: string; readonly email: EmailAddress },
  ): Promise<void> {
    await this.write(tx, actor, { organisationId, email: email.address, personName: name });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    contact: Pick<OrganisationContact, 'organisationId' | 'email' | 'personName'>,
  ): Promise<void> {
    const { organisationId, personName } = contact;
    // Whoever is erased at this moment is taken out of the contact that was there before, and out of no other.
    await shareOrganisations(tx, [organisationId]);
    const before = await this.organisations.contactOf(tx, organisationId);
    await tx.upsert(OrganisationContact, contact, ['organisationId']);
    // The links that went to another address are for whoever read them there, and end.
    if (before && before.email.toLowerCase() !== contact.email.toLowerCase())
      await this.endContactLinks.ofOrganisation(tx, organisationId);
    await recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: 'organisation.contact-given',
      subjectKind: 'organisation',
      subjectId: organisationId,
    });
    // The organisation itself is told its address with its profile, so that is another version of it in any case.
    if ((before?.personName ?? null) !== personName) await this.noteNames.run(tx, organisationId);
    else await this.organisations.raiseVersion(tx, organisationId);
  }
}
