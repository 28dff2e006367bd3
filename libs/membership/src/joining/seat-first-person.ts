import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#database';
import { GiveContact } from '../give-contact.js';
import type { EmailAddress } from '../people/email-address.js';
import { People } from '../people/people.js';

/** Gives an organisation its first person, who has followed a link at the address: its administrator and contact. */
@Injectable()
export class SeatFirstPerson {
  constructor(
    private readonly people: People,
    private readonly giveContact: GiveContact,
  ) {}

  /** Works in the caller's transaction; answers the person's id. */
  async run(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
    contact: { readonly name: string; readonly email: EmailAddress; readonly language: string },
  ): Promise<string> {
    const { id: personId } = await this.people.obtain(tx, actor, { ...contact, confirmed: true });
    await this.people.affiliate(tx, actor, { personId, organisationId, role: 'administrator' });
    await this.giveContact.givePerson(tx, actor, organisationId, contact);
    return personId;
  }
}
