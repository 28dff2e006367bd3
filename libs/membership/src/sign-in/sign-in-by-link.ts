import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor, Transactions } from '#database';
import type { LinkPurpose } from '../links/link-purposes.js';
import { linkNotValid, OneTimeLinks } from '../links/one-time-links.js';
import { parseEmailAddress } from '../people/email-address.js';
import { People } from '../people/people.js';
import type { Person } from '../people/person.js';
import type { Client } from './client.js';
import { Enter, type Entered } from './enter.js';

/** Lets in who reads the mail of a person's address. */
@Injectable()
export class SignInByLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly people: People,
    private readonly enter: Enter,
  ) {}

  /** Throws DomainError `conflict` for a link that is not valid. */
  async run(token: string, client: Client): Promise<Entered> {
    return this.transactions.run(systemActor('sign-in-by-link'), async (tx) => {
      const person = await this.redeem(tx, 'sign-in', token);
      return this.enter.run(tx, person, client, 'link');
    });
  }

  /** Uses a link up and tells whose it is; following it has shown that the address is theirs. */
  async redeem(tx: EntityManager, purpose: LinkPurpose, token: string): Promise<Person> {
    const link = await this.links.redeem(tx, purpose, token);
    const email = parseEmailAddress(link.email);
    const person = email && (await this.people.byEmail(tx, email));
    if (!email || !person || person.suspendedAt) throw linkNotValid();
    await this.people.confirmEmail(tx, { kind: 'person', personId: person.id }, email);
    return person;
  }
}
