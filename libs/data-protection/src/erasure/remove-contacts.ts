import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import type { Actor } from '#database';
import {
  AccountNotices,
  type Colleague,
  EndContactLinks,
  Organisations,
  People,
  type Person,
} from '#membership';
import { CONTACT_OF_PERSON, CONTACT_SAYING_ADDRESS } from '../catalogue/whose-rows.js';
import { withProtectionRights } from '../protection-rights.js';
import { mailsTellingContactOf } from './mails-of.js';
import { mayName, type SaidContact } from './names-person.js';

const CONTACTS = `
  select organisation_id as "organisationId", ${CONTACT_OF_PERSON} as "atTheirAddress",
         ${CONTACT_SAYING_ADDRESS} as "saysTheirAddress", person_name as "personName", messaging, note
    from organisation_contact
   where organisation_id = any($2)
   order by 1`;

interface Contact extends SaidContact {
  readonly organisationId: string;
  readonly atTheirAddress: boolean;
  readonly saysTheirAddress: boolean;
}

/**
 * Takes somebody who is erased out of how organisations are reached. Nobody else's address takes the place: none has
 * agreed to be shown. The administrators are asked for another contact; until then nobody is told one.
 */
@Injectable()
export class RemoveContacts {
  constructor(
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly notices: AccountNotices,
    private readonly endContactLinks: EndContactLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * In the caller's transaction, with the rights of the system. Of the organisations given, whose locks the caller has:
   * nobody gives a contact meanwhile, and no mail that tells one is under way. Places of the person have ended. Answers
   * the ids of mails that told one of the contacts.
   */
  async run(
    tx: EntityManager,
    actor: Actor,
    person: Person,
    organisationIds: readonly string[],
  ): Promise<string[]> {
    const contacts = await withProtectionRights(tx, () =>
      tx.query<Contact[]>(CONTACTS, [person.id, organisationIds]),
    );
    const mailIds: string[] = [];
    for (const contact of contacts) {
      const { organisationId } = contact;
      const colleagues = await this.people.at(tx, organisationId);
      if (!isAbout(contact, person, colleagues)) continue;
      await withProtectionRights(tx, async () => {
        await this.remove(tx, contact);
        mailIds.push(...(await mailsTellingContactOf(tx, organisationId)));
      });
      // Those in the mails that the person has had there.
      if (contact.atTheirAddress) await this.endContactLinks.ofOrganisation(tx, organisationId);
      await this.audit(tx, actor, contact);
      await this.organisations.raiseVersion(tx, organisationId);
      await this.tellAdministrators(tx, colleagues);
    }
    return mailIds;
  }

  /** All of it at an address of the person; where it only names them, the address is the organisation's own. */
  private remove(tx: EntityManager, { organisationId, atTheirAddress }: Contact): Promise<unknown> {
    const statement = atTheirAddress
      ? 'delete from organisation_contact'
      : 'update organisation_contact set person_name = null, phone = null, messaging = null, note = null';
    return tx.query(`${statement} where organisation_id = $1`, [organisationId]);
  }

  private audit(
    tx: EntityManager,
    actor: Actor,
    { organisationId, atTheirAddress }: Contact,
  ): Promise<void> {
    return recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: 'organisation.contact-removed',
      subjectKind: 'organisation',
      subjectId: organisationId,
      codes: { left: atTheirAddress ? 'nothing' : 'address' },
    });
  }

  private async tellAdministrators(
    tx: EntityManager,
    colleagues: readonly Colleague[],
  ): Promise<void> {
    for (const { person, role } of colleagues) {
      if (role === 'administrator' && !person.suspendedAt)
        await this.notices.record(tx, person, 'contact-removed');
    }
  }
}

/** Whether somebody reaches the person by the contact, or reads of them there. */
function isAbout(contact: Contact, { name }: Person, colleagues: readonly Colleague[]): boolean {
  const names = colleagues.map(({ person }) => person.name);
  return contact.atTheirAddress || contact.saysTheirAddress || mayName(contact, name, names);
}
