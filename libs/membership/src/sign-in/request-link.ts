import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { OneTimeLinks } from '../links/one-time-links.js';
import { requireEmailAddress } from '../people/email-address.js';
import type { Client } from './client.js';
import { mailsFromNetwork, mailsToAccount } from './sign-in-lines.js';
import { Throttle } from './throttle.js';

/** Links that people ask for themselves. */
export type RequestedPurpose = 'sign-in' | 'reset-password';

/** Has a link mailed by which somebody signs in without a password, or chooses a new one. */
@Injectable()
export class RequestLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly links: OneTimeLinks,
  ) {}

  /**
   * Does not look whether anybody has the address: it does the same for every one, and the worker finds out
   * (`LinkRecipients`). Throws DomainError `invalid` for what is no address, and `too-many` for
   * who asks for many.
   */
  async run(purpose: RequestedPurpose, email: string, client: Client): Promise<void> {
    const address = requireEmailAddress(email);
    await this.throttle.admit(mailsFromNetwork(client));
    // Nobody's mailbox is flooded. The owner has the mails before, each good for longer than the longest pause.
    if (await this.throttle.ask(mailsToAccount(address.key))) return;
    await this.transactions.run(systemActor('request-link'), (tx) =>
      this.links.mail(tx, { purpose, email: address, language: 'en' }),
    );
  }
}
