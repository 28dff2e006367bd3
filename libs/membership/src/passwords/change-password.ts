import { Injectable } from '@nestjs/common';
import { Transactions } from '#database';
import { notFound } from '#domain-error';
import { Person } from '../people/person.js';
import { EndEverything } from '../sessions/end-everything.js';
import type { Session } from '../sessions/session.js';
import { Sessions } from '../sessions/sessions.js';
import { SetPassword } from './set-password.js';

/** Another password for whoever holds the session; all their other sessions end. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly setPassword: SetPassword,
    private readonly endEverything: EndEverything,
  ) {}

  /** Throws DomainError `forbidden` without a recent proof, and `invalid` for a password that will not do. */
  async run(session: Session, password: string): Promise<void> {
    const { id, personId } = session;
    this.sessions.requireProof(session);
    await this.transactions.run({ kind: 'person', personId }, async (tx) => {
      const person = await tx.findOneBy(Person, { id: personId });
      if (!person) throw notFound('person');
      await this.setPassword.run(tx, person, password);
      await this.endEverything.run(tx, person, id);
    });
  }
}
