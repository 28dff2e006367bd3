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

/**
 * Says how an organisation is reached, and where it is told. Until then it is told in the portal only. That somebody
 * reads the mail of the address is the caller's to know.
 */
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
    return this.transactions.run(actor, (tx) =>
      this.give(tx, actor, organisationId, { ...details, email: address }),
    );
  }

  /** The same for details without faults, whose address may be none. In the caller's transaction, with its rights. */
  async give(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
    { email, ...said }: Omit<ContactDetails, 'email'> & { readonly email: string | null },
  ): Promise<OrganisationContact> {
    const contact = tx.create(OrganisationContact, {
      organisationId,
      email,
      personName: saidOrNull(said.personName),
      phone: saidOrNull(said.phone),
      messaging: saidOrNull(said.messaging),
      note: saidOrNull(said.note),
    });
    await this.write(tx, actor, contact);
    return contact;
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

  /** The address alone, which somebody has confirmed from its mailbox. In the caller's transaction, with its rights. */
  async giveAddress(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
    { address }: EmailAddress,
  ): Promise<void> {
    await this.write(tx, actor, { organisationId, email: address }, 'contact-confirmed');
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    contact: Pick<OrganisationContact, 'organisationId' | 'email'> & Partial<OrganisationContact>,
    action: 'contact-given' | 'contact-confirmed' = 'contact-given',
  ): Promise<void> {
    const { organisationId, email } = contact;
    // Whoever is erased at this moment is taken out of the contact that was there before, and out of no other.
    await shareOrganisations(tx, [organisationId]);
    const before = await this.organisations.contactOf(tx, organisationId);
    const nameBefore = before?.personName ?? null;
    const { personName = nameBefore } = contact;
    await tx.upsert(OrganisationContact, contact, ['organisationId']);
    // The links that went to another address are for whoever read them there, and end.
    if (before?.email && before.email.toLowerCase() !== email?.toLowerCase())
      await this.endContactLinks.ofOrganisation(tx, organisationId);
    await recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: `organisation.${action}`,
      subjectKind: 'organisation',
      subjectId: organisationId,
    });
    // The organisation itself is told its address with its profile, so that is another version of it in any case.
    if (personName !== nameBefore) await this.noteNames.run(tx, organisationId);
    else await this.organisations.raiseVersion(tx, organisationId);
  }
}
