import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { type Actor, newId, Transactions } from '#database';
import { type FieldFault, invalid, notFound } from '#domain-error';
import type { OrganisationContact } from '../organisation-contact.js';
import { Organisations } from '../organisations.js';
import { secretariatPerson } from '../secretariat-person.js';
import { ContactReveal, type RevealReason } from './contact-reveal.js';
import { RevealContact } from './reveal-contact.js';

const MOST_CHARACTERS = 500;

/** Shows a contact to somebody of the Secretariat who says what for. */
@Injectable()
export class RevealToSecretariat {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly revealContact: RevealContact,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `forbidden`, `invalid` without words, or `not-found`, also when it has given no contact. */
  async run(
    actor: Actor,
    organisationId: string,
    { reason, words }: { reason: RevealReason; words: string },
  ): Promise<OrganisationContact> {
    const personId = secretariatPerson(actor);
    const faults = wordsFaults(words);
    if (faults.length > 0) throw invalid(faults);
    return this.transactions.run(actor, async (tx) => {
      await this.organisations.byId(tx, organisationId);
      const reveal = { by: 'secretariat', to: personId, reason } as const;
      const contact = await this.revealContact.run(tx, actor, organisationId, reveal);
      if (!contact) throw notFound('contact');
      await tx.insert(ContactReveal, {
        id: newId(),
        organisationId,
        personId,
        reason,
        words: words.trim(),
        revealedAt: this.clock.now(),
      });
      return contact;
    });
  }
}

function wordsFaults(words: string): FieldFault[] {
  const pointer = '/words';
  if (words.trim() === '') {
    const detail = 'Say in a sentence what you need the contact for.';
    return [{ pointer, code: 'required', detail }];
  }
  if (words.length <= MOST_CHARACTERS) return [];
  return [{ pointer, code: 'too-long', detail: `Write at most ${MOST_CHARACTERS} characters.` }];
}
