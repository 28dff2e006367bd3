import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, systemActor, Transactions } from '#database';
import { notFound } from '#domain-error';
import { EndContactLinks } from '../contacts/end-contact-links.js';
import { EndEverything } from '../sessions/end-everything.js';
import { Person } from './person.js';

/** Keeps a person out, from this moment on, or lets them in again. */
@Injectable()
export class SuspendPerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly endEverything: EndEverything,
    private readonly endContactLinks: EndContactLinks,
    private readonly clock: Clock,
  ) {}

  /** Ends the person's sessions with it, and the links in mails that went to the person's address. Throws DomainError `not-found`. */
  async run(actor: Actor, personId: string, suspended: boolean): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(actor, async (tx) => {
      const person = await tx.findOneBy(Person, { id: personId });
      if (!person) throw notFound('person');
      if ((person.suspendedAt !== null) === suspended) return;
      await tx.update(Person, { id: personId }, { suspendedAt: suspended ? now : null });
      // What is to end is the person's, for nobody else to see.
      if (suspended)
        await this.transactions.run(systemActor('suspend-person'), async () => {
          await this.endEverything.run(tx, person);
          await this.endContactLinks.ofPerson(tx, personId);
        });
      await recordAudit(tx, {
        actor,
        at: now,
        action: suspended ? 'person.suspended' : 'person.restored',
        subjectKind: 'person',
        subjectId: personId,
      });
    });
  }
}
