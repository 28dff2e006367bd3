import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { SetPassword } from '../passwords/set-password.js';
import { EndEverything } from '../sessions/end-everything.js';
import type { Client } from './client.js';
import { Enter, type Entered } from './enter.js';
import { SignInByLink } from './sign-in-by-link.js';

/** A new password for who reads the mail of a person's address, and the end of all that was open before. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly byLink: SignInByLink,
    private readonly setPassword: SetPassword,
    private readonly endEverything: EndEverything,
    private readonly enter: Enter,
  ) {}

  /**
   * Throws DomainError `conflict` for a link that is not valid, and `invalid` for a password that will not do;
   * the link can then be used again. The second factor is asked for as ever.
   */
  async run(token: string, password: string, client: Client): Promise<Entered> {
    return this.transactions.run(systemActor('reset-password'), async (tx) => {
      const person = await this.byLink.redeem(tx, 'reset-password', token);
      await this.setPassword.run(tx, person, password);
      await this.endEverything.run(tx, person);
      return this.enter.run(tx, person, client, 'reset');
    });
  }
}
