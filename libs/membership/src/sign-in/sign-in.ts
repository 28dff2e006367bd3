import { Injectable } from '@nestjs/common';
import { anonymous, Transactions } from '#database';
import { DomainError } from '#domain-error';
import { type EmailAddress, parseEmailAddress } from '../people/email-address.js';
import { Person } from '../people/person.js';
import { Password } from '../passwords/password.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { KnownDevices } from '../sessions/known-devices.js';
import type { Client } from './client.js';
import { Enter, type Entered } from './enter.js';
import { passwordLines } from './sign-in-lines.js';
import { Throttle } from './throttle.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

interface Account {
  readonly person: Person;
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
    private readonly devices: KnownDevices,
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
    if (!account || !right || account.person.suspendedAt) throw notRight();
    const { person } = account;
    return this.transactions.run({ kind: 'person', personId: person.id }, async (tx) => {
      await this.throttle.forgive(tx, lines);
      return this.enter.run(tx, person, client, 'password');
    });
  }

  private find({ key }: EmailAddress, { deviceToken }: Client): Promise<Account | null> {
    return this.transactions.run(anonymous, async (tx) => {
      const person = await tx.findOneBy(Person, { emailKey: key });
      if (!person) return null;
      const password = await tx.findOneBy(Password, { personId: person.id });
      const knownDevice = await this.devices.recognise(tx, person.id, deviceToken);
      return { person, hash: password?.hash ?? null, knownDevice };
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
