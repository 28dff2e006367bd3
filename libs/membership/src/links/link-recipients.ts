import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { parseEmailAddress } from '../people/email-address.js';
import { People } from '../people/people.js';
import type { LinkPurpose } from './link-purposes.js';
import type { OneTimeLink } from './one-time-link.js';

export interface LinkRecipient {
  readonly name: string;
  readonly address: string;
  readonly language: string;
}

/** Links that anybody can ask for at any address; they are of use only to people who are known. */
const ONLY_TO_THE_KNOWN: readonly LinkPurpose[] = ['sign-in', 'reset-password'];

/** Tells who a link is sent to. */
@Injectable()
export class LinkRecipients {
  constructor(private readonly people: People) {}

  /**
   * Null when nobody is to be told. That an address is unknown shows only here, behind the queue: the one who
   * asked for the link has had the answer long before, the same for every address.
   */
  async of(tx: EntityManager, link: OneTimeLink): Promise<LinkRecipient | null> {
    const email = parseEmailAddress(link.email);
    if (!email) return null;
    const person = await this.people.byEmail(tx, email);
    if (!person) {
      const { name, language } = link;
      const told = !ONLY_TO_THE_KNOWN.includes(link.purpose);
      return told ? { name, address: email.address, language } : null;
    }
    if (person.suspendedAt) return null;
    return { name: person.name, address: person.email, language: person.language };
  }
}
