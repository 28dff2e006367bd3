import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { invalid } from '#domain-error';
import { OrganisationContact } from './organisation-contact.js';

/** Local part and domain without anything that a mail header or a list of addresses could be made of. */
const ADDRESS = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/;

/** Says where an organisation is told. Until then it is told in the portal only. */
@Injectable()
export class GiveContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Replaces an earlier address. Throws DomainError `invalid`. */
  async run(actor: Actor, organisationId: string, email: string): Promise<void> {
    if (email.length > 254 || !ADDRESS.test(email)) {
      throw invalid([
        {
          pointer: '/email',
          code: 'invalid-address',
          detail: 'Give one e-mail address, such as name@example.org.',
        },
      ]);
    }
    await this.transactions.run(actor, async (tx) => {
      await tx.upsert(OrganisationContact, { organisationId, email }, ['organisationId']);
      await recordAudit(tx, {
        actor,
        at: this.clock.now(),
        action: 'organisation.contact-given',
        subjectKind: 'organisation',
        subjectId: organisationId,
      });
    });
  }
}
