import { Injectable } from '@nestjs/common';
import { type EntityManager, Any, IsNull } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId, type OrganisationRole, type SecretariatRole } from '#database';
import { Organisation } from '../organisation.js';
import { OrganisationContact } from '../organisation-contact.js';
import { Affiliation } from './affiliation.js';
import type { EmailAddress } from './email-address.js';
import { NoteNames } from './note-names.js';
import { Person } from './person.js';
import { SecretariatMember } from './secretariat-member.js';

export interface PersonDetails {
  readonly name: string;
  readonly email: EmailAddress;
  readonly language: string;
  /** True when the person came by a link that was sent to the address. */
  readonly confirmed: boolean;
}

/** Somebody with a place. */
export interface Colleague {
  readonly person: Person;
  readonly role: OrganisationRole | SecretariatRole;
  readonly since: Date;
}

/** An organisation in which somebody has a place. */
export interface OwnPlace {
  readonly organisationId: string;
  readonly name: string;
  readonly role: OrganisationRole;
}

/** Finds people, and gives them their places. Every change is in the caller's transaction, with its audit entry. */
@Injectable()
export class People {
  constructor(
    private readonly noteNames: NoteNames,
    private readonly clock: Clock,
  ) {}

  byId(tx: EntityManager, id: string): Promise<Person | null> {
    return tx.findOneBy(Person, { id });
  }

  byEmail(tx: EntityManager, { key }: Pick<EmailAddress, 'key'>): Promise<Person | null> {
    return tx.findOneBy(Person, { emailKey: key });
  }

  /**
   * The person at the address: the one who is there, unchanged but for the confirmation, or a new one. Two
   * who call at once get the same person.
   */
  async obtain(tx: EntityManager, actor: Actor, details: PersonDetails): Promise<Person> {
    const { name, email, language, confirmed } = details;
    const now = this.clock.now();
    const id = newId();
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(Person)
      .values({
        id,
        name,
        email: email.address,
        emailKey: email.key,
        emailConfirmedAt: confirmed ? now : null,
        language,
        createdAt: now,
      })
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length > 0) await this.audit(tx, actor, 'person.added', id);
    else if (confirmed) await this.confirmEmail(tx, actor, email);
    return tx.findOneByOrFail(Person, { emailKey: email.key });
  }

  /** Notes that a link sent to the address was followed, the first time that one was. */
  async confirmEmail(
    tx: EntityManager,
    actor: Actor,
    { key: emailKey }: Pick<EmailAddress, 'key'>,
  ): Promise<void> {
    const confirmed = await tx
      .createQueryBuilder()
      .update(Person)
      .set({ emailConfirmedAt: this.clock.now() })
      .where({ emailKey, emailConfirmedAt: IsNull() })
      .returning('id')
      .execute();
    for (const { id } of confirmed.raw as { id: string }[])
      await this.audit(tx, actor, 'person.email-confirmed', id);
  }

  /** Makes the person what `role` says in the organisation, whatever they were there before. */
  async affiliate(
    tx: EntityManager,
    actor: Actor,
    place: { personId: string; organisationId: string; role: OrganisationRole },
  ): Promise<void> {
    const { personId, organisationId, role } = place;
    const isNew = !(await tx.existsBy(Affiliation, { personId, organisationId }));
    await tx.upsert(Affiliation, { personId, organisationId, role, since: this.clock.now() }, [
      'personId',
      'organisationId',
    ]);
    await this.audit(tx, actor, 'affiliation.granted', personId, { organisationId, role });
    if (isNew) await this.noteNames.run(tx, organisationId);
  }

  /** Gives the person a place in the Secretariat, whatever they were there before. */
  async appoint(
    tx: EntityManager,
    actor: Actor,
    { personId, role }: { personId: string; role: SecretariatRole },
  ): Promise<void> {
    await tx.upsert(SecretariatMember, { personId, role, since: this.clock.now() }, ['personId']);
    await this.audit(tx, actor, 'secretariat.appointed', personId, { role });
  }

  /** The organisations in which the person has a place, the first one first. */
  async placesOf(tx: EntityManager, personId: string): Promise<OwnPlace[]> {
    const places = await tx.find(Affiliation, { where: { personId }, order: { since: 'ASC' } });
    const ids = places.map(({ organisationId }) => organisationId);
    const organisations = await tx.findBy(Organisation, { id: Any(ids) });
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    return places.map(({ organisationId, role }) => ({
      organisationId,
      role,
      name: names.get(organisationId) ?? '',
    }));
  }

  /** The people of an organisation, or of the Secretariat, in the order in which they got their roles. */
  async at(tx: EntityManager, organisationId: string | null): Promise<Colleague[]> {
    const places = organisationId
      ? await tx.find(Affiliation, { where: { organisationId }, order: { since: 'ASC' } })
      : await tx.find(SecretariatMember, { order: { since: 'ASC' } });
    const people = await tx.findBy(Person, { id: Any(places.map(({ personId }) => personId)) });
    const byId = new Map(people.map((person) => [person.id, person]));
    return places.flatMap(({ personId, role, since }) => {
      const person = byId.get(personId);
      return person ? [{ person, role, since }] : [];
    });
  }

  /** The names by which the people of an organisation are known; to be masked in what others read. */
  async namesAt(tx: EntityManager, organisationId: string): Promise<string[]> {
    const people = await this.at(tx, organisationId);
    const contact = await tx.findOneBy(OrganisationContact, { organisationId });
    const names = [...people.map(({ person }) => person.name), contact?.personName ?? ''];
    return [...new Set(names)].filter((name) => name.trim() !== '');
  }

  private audit(
    tx: EntityManager,
    actor: Actor,
    action: string,
    personId: string,
    codes: Record<string, string> = {},
  ): Promise<void> {
    return recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action,
      subjectKind: 'person',
      subjectId: personId,
      codes,
    });
  }
}
