import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { OrganisationContact } from './organisation-contact.js';
import { requireEmailAddress } from './people/email-address.js';

/** Says where an organisation is told. Until then it is told in the portal only. */
@Injectable()
export class GiveContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Replaces an earlier address. Throws DomainError `invalid`. */
  async run(actor: Actor, organisationId: string, email: string): Promise<void> {
    const { address } = requireEmailAddress(email);
    await this.transactions.run(actor, async (tx) => {
      await tx.upsert(OrganisationContact, { organisationId, email: address }, ['organisationId']);
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
