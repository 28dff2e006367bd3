import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { Outbox } from '#outbox';
import { organisationTierChanged } from '#pipeline';
import { Organisation } from '../organisation.js';
import { Organisations } from '../organisations.js';
import { lockOrganisationToEnd } from './organisation-lock.js';
import type { Tier } from './tier.js';

/** Puts an organisation on another tier; what it has posted is matched anew. */
@Injectable()
export class ChangeTier {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** That `actor` may do so is the caller's to know. Throws DomainError `not-found`. */
  async run(actor: Actor, organisationId: string, tier: Tier): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      // Who is a member no longer is introduced to nobody: a mail that is being sent goes first.
      if (tier === 'applicant') await lockOrganisationToEnd(tx, organisationId);
      const { tier: from } = await this.organisations.byId(tx, organisationId);
      if (from === tier) return;
      await tx.update(Organisation, { id: organisationId }, { tier });
      const version = await this.organisations.raiseVersion(tx, organisationId);
      await recordAudit(tx, {
        actor,
        at: this.clock.now(),
        action: 'organisation.tier-changed',
        subjectKind: 'organisation',
        subjectId: organisationId,
        subjectVersion: version,
        codes: { from, to: tier },
      });
      await this.outbox.record(tx, organisationTierChanged({ organisationId, version }));
    });
  }
}
