import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { DomainError } from '#domain-error';
import { tokenHash } from '../opaque-token.js';
import { type EmailAddress, parseEmailAddress } from '../people/email-address.js';
import { Person } from '../people/person.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import type { Client } from './client.js';
import { Enter, type Entered } from './enter.js';
import { passwordLines } from './sign-in-lines.js';
import { Throttle } from './throttle.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

interface Account {
  readonly personId: string;
  readonly hash: string | null;
  readonly knownDevice: string | null;
}

/** Lets in who knows the password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly hashing: PasswordHashing,
    private readonly enter: Enter,
  ) {}

  /**
   * Throws DomainError `unauthenticated`, the same and after the same time for an address that is unknown, a
   * password that is wrong or was never set, and a person who is suspended; and `too-many`, by the address that
   * was written, whether anybody has it or not.
   */
  async run({ email, password }: Credentials, client: Client): Promise<Entered> {
    const address = parseEmailAddress(email.trim());
    const account = address && (await this.find(address, client));
    const name = address?.key ?? email.trim().toLowerCase().slice(0, 254);
    const lines = passwordLines(name, client, account?.knownDevice ?? null);
    await this.throttle.admit(lines);
    const right = await this.hashing.verify(account?.hash ?? null, password);
    if (!account || !right) throw notRight();
    const { personId } = account;
    return this.transactions.run({ kind: 'person', personId }, async (tx) => {
      const person = await tx.findOneByOrFail(Person, { id: personId });
      if (person.suspendedAt) throw notRight();
      await this.throttle.forgive(lines);
      return this.enter.run(tx, person, client, 'password');
    });
  }

  /** One statement, whatever there is: the time that it takes tells nothing. */
  private find({ key }: EmailAddress, { deviceToken }: Client): Promise<Account | null> {
    return this.transactions.run(systemActor('sign-in'), async (tx) => {
      const [account] = await tx.query<Account[]>(
        `select p.id as "personId", w.hash, d.id as "knownDevice"
           from person p left join password w on w.person_id = p.id
                left join known_device d on d.person_id = p.id and d.token_hash = $2
          where p.email_key = $1`,
        [key, tokenHash(deviceToken ?? '')],
      );
      return account ?? null;
    });
  }
}

function notRight(): DomainError {
  return new DomainError(
    'unauthenticated',
    'wrong-credentials',
    'Address and password do not belong together. Try again, or have a link sent to your e-mail address.',
  );
}
