import { Injectable } from '@nestjs/common';
import { systemActor } from '#database';
import { GiveContact } from '#membership';
import type { LoadedOrganisation } from './admit-corpus-row.js';

/**
 * Gives the organisations their addresses, once the network is matched: a network that is taken over
 * must not greet its members with a mail for everything that was there before.
 */
@Injectable()
export class GiveContacts {
  constructor(private readonly giveContact: GiveContact) {}

  async run(organisations: readonly LoadedOrganisation[]): Promise<void> {
    const actor = systemActor('demo');
    for (const { id, name } of organisations) {
      await this.giveContact.run(actor, id, { email: `${localPart(name)}@demo.example.org` });
    }
  }
}

function localPart(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words ? words.join('-').slice(0, 60) : 'office';
}
