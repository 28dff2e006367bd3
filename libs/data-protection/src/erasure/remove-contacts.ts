import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import type { Actor } from '#database';
import {
  AccountNotices,
  lockOrganisationToEnd,
  Organisations,
  People,
  type Person,
} from '#membership';
import { CONTACT_OF_PERSON } from '../catalogue/whose-rows.js';
import { withProtectionRights } from '../protection-rights.js';
import { mailsTellingContactOf } from './mails-of.js';

/** Whose contact is at an address of the person, or names them, being one of theirs. */
const CONTACTS = `
  select organisation_id as "organisationId", ${CONTACT_OF_PERSON} as "atTheirAddress"
    from organisation_contact
   where ${CONTACT_OF_PERSON}
      or (organisation_id = any($2) and lower(btrim(person_name)) = lower(btrim($3)))
   order by 1`;

interface Contact {
  readonly organisationId: string;
  /** False where it only names the person: the address is the organisation's own. */
  readonly atTheirAddress: boolean;
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
    private readonly clock: Clock,
  ) {}

  /**
   * In the caller's transaction, with the rights of the system; `organisationIds` are those in which the person had a
   * place, which has ended. A mail that tells one of the contacts is waited for. Answers the ids of mails that did.
   */
  async run(
    tx: EntityManager,
    actor: Actor,
    person: Person,
    organisationIds: readonly string[],
  ): Promise<string[]> {
    const contacts = await withProtectionRights(tx, () =>
      tx.query<Contact[]>(CONTACTS, [person.id, organisationIds, person.name]),
    );
    const mailIds: string[] = [];
    for (const contact of contacts) {
      const { organisationId } = contact;
      await lockOrganisationToEnd(tx, organisationId);
      await withProtectionRights(tx, async () => {
        await this.remove(tx, contact);
        mailIds.push(...(await mailsTellingContactOf(tx, organisationId)));
      });
      await this.audit(tx, actor, contact);
      await this.organisations.raiseVersion(tx, organisationId);
      await this.tellAdministrators(tx, organisationId);
    }
    return mailIds;
  }

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

  private async tellAdministrators(tx: EntityManager, organisationId: string): Promise<void> {
    for (const { person, role } of await this.people.at(tx, organisationId)) {
      if (role === 'administrator' && !person.suspendedAt)
        await this.notices.record(tx, person, 'contact-removed');
    }
  }
}
