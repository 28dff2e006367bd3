import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { DomainError, notFound } from '#domain-error';
import { Outbox } from '#outbox';
import { organisationBlocked } from '#pipeline';
import { Organisations } from '../organisations.js';
import { OrganisationBlock } from './organisation-block.js';
import { lockOrganisationToEnd } from './organisation-lock.js';

/** Ends all suggestions between two organisations, for good. The other one is not told. */
@Injectable()
export class BlockOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Blocking twice does no more. Throws DomainError `not-found`, or `conflict` for oneself. */
  async run(actor: Actor, blockedId: string): Promise<void> {
    if (actor.kind !== 'organisation') throw notFound('organisation');
    const { organisationId } = actor;
    if (organisationId === blockedId) throw ownOrganisation();
    await this.transactions.run(actor, async (tx) => {
      await this.organisations.memberById(tx, blockedId);
      // A mail that is being sent may carry the contact of one to the other: it goes first.
      await lockOrganisationToEnd(tx, organisationId);
      const blockedAt = this.clock.now();
      const inserted = await tx
        .createQueryBuilder()
        .insert()
        .into(OrganisationBlock)
        .values({ organisationId, blockedId, blockedAt })
        .orIgnore()
        .returning('blocked_id')
        .execute();
      if ((inserted.raw as unknown[]).length === 0) return;
      const version = await this.organisations.raiseVersion(tx, organisationId);
      await recordAudit(tx, {
        actor,
        at: blockedAt,
        action: 'organisation.blocked',
        subjectKind: 'organisation',
        subjectId: organisationId,
        subjectVersion: version,
        codes: { blocked: blockedId },
      });
      await this.outbox.record(tx, organisationBlocked({ organisationId, version }));
    });
  }
}

function ownOrganisation(): DomainError {
  return new DomainError('conflict', 'own-organisation', 'An organisation cannot block itself.');
}
