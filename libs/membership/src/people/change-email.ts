import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { newId, systemActor, Transactions } from '#database';
import { DomainError } from '#domain-error';
import { EndContactLinks } from '../contacts/end-contact-links.js';
import { linkNotValid, OneTimeLinks } from '../links/one-time-links.js';
import { AccountNotices } from '../notices/account-notices.js';
import { EndEverything } from '../sessions/end-everything.js';
import type { SignedIn } from '../sessions/signed-in.js';
import { requireEmailAddress } from './email-address.js';
import { FormerAddress } from './former-address.js';
import { Person } from './person.js';

const UNIQUE_VIOLATION = '23505';

/** Another e-mail address for somebody: asked for by them, and confirmed from the new address. */
@Injectable()
export class ChangeEmail {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly endEverything: EndEverything,
    private readonly endContactLinks: EndContactLinks,
    private readonly notices: AccountNotices,
    private readonly clock: Clock,
  ) {}

  /**
   * Mails a link to the new address; until it is followed nothing changes. It answers the same for an address
   * that somebody else has. Who calls it has asked for a recent proof. Throws DomainError `invalid`.
   */
  async ask({ person, actor }: SignedIn, address: string): Promise<void> {
    const email = requireEmailAddress(address);
    const { id: subjectId, name, language } = person;
    await this.transactions.run(actor, async (tx) => {
      await this.links.revoke(tx, 'confirm-email', { subjectId });
      await this.links.mail(tx, { purpose: 'confirm-email', email, language, name, subjectId });
    });
  }

  /**
   * The new address counts from now on, and all that was open at the old one ends: sessions too. Throws DomainError
   * `conflict` for a link that is not valid, and for an address that somebody else has by now.
   */
  async confirm(token: string): Promise<void> {
    await this.transactions.run(systemActor('change-email'), async (tx) => {
      const link = await this.links.redeem(tx, 'confirm-email', token);
      const id = link.subjectId;
      const person = id && (await tx.findOneBy(Person, { id }));
      if (!person || person.suspendedAt) throw linkNotValid();
      const { address, key } = requireEmailAddress(link.email);
      const other = await tx.findOneBy(Person, { emailKey: key });
      if (other && other.id !== person.id) throw taken();
      await this.endEverything.run(tx, person);
      await this.endContactLinks.ofPerson(tx, person.id);
      await this.notices.record(tx, person, 'email-changed');
      const now = this.clock.now();
      await tx.insert(FormerAddress, {
        id: newId(),
        personId: person.id,
        email: person.email,
        emailKey: person.emailKey,
        givenUpAt: now,
      });
      const changes = { email: address, emailKey: key, emailConfirmedAt: now };
      await tx.update(Person, { id: person.id }, changes).catch(refuseTaken);
      await recordAudit(tx, {
        actor: { kind: 'person', personId: person.id },
        at: now,
        action: 'person.email-changed',
        subjectKind: 'person',
        subjectId: person.id,
      });
    });
  }
}

/** Somebody has taken the address since it was looked for. */
function refuseTaken(error: unknown): never {
  const { code } =
    error instanceof QueryFailedError ? (error.driverError as { code?: string }) : {};
  throw code === UNIQUE_VIOLATION ? taken() : error;
}

/** Told to the one who reads the mail of the address, and to nobody else. */
function taken(): DomainError {
  return new DomainError(
    'conflict',
    'address-taken',
    'There is an account with this address already. Sign in with it, or use another address.',
  );
}
