import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, type OrganisationActor, Transactions } from '#database';
import { DomainError, invalid } from '#domain-error';
import { Organisation } from '#membership';
import { EraseOrganisation } from './erase-organisation.js';

/**
 * An organisation asks for its erasure, and the Secretariat carries it out: one stolen session must not end a member,
 * nor one that is being looked into itself (docs/decisions/0021).
 */
@Injectable()
export class ErasureRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly eraseOrganisation: EraseOrganisation,
    private readonly clock: Clock,
  ) {}

  /** Asks, or takes it back. A second time changes nothing. */
  async change(actor: OrganisationActor, asked: boolean): Promise<void> {
    const { organisationId: id } = actor;
    const at = this.clock.now();
    await this.transactions.run(actor, async (tx) => {
      const before = { id, erasedAt: IsNull(), erasureAskedAt: asked ? IsNull() : Not(IsNull()) };
      const after = { erasureAskedAt: asked ? at : null };
      const { affected } = await tx.update(Organisation, before, after);
      if (affected !== 1) return;
      await recordAudit(tx, {
        actor,
        at,
        action: asked ? 'organisation.erasure-asked' : 'organisation.erasure-taken-back',
        subjectKind: 'organisation',
        subjectId: id,
      });
    });
  }

  /** Organisations that have asked and are still there, who asked first first. */
  open(tx: EntityManager): Promise<Organisation[]> {
    return tx.find(Organisation, {
      where: { erasureAskedAt: Not(IsNull()) },
      order: { erasureAskedAt: 'ASC', id: 'ASC' },
    });
  }

  /**
   * Erases the organisation, if it has asked and `name` is its own: it is typed again, because nothing brings it back.
   * Looked at and done under one lock, so a request that is taken back meanwhile counts. Done once, it is no error to
   * ask again. Throws DomainError `not-found`, `conflict` when it has not asked, or `invalid`.
   */
  async carryOut(actor: Actor, organisationId: string, name: string): Promise<void> {
    await this.eraseOrganisation.run(actor, organisationId, (organisation) => {
      if (organisation.erasedAt !== null) return;
      if (organisation.erasureAskedAt === null) throw notAsked();
      if (name.trim() !== organisation.name) throw otherName();
    });
  }
}

function notAsked(): DomainError {
  return new DomainError(
    'conflict',
    'erasure-not-asked',
    'This organisation has not asked to be erased. One of its administrators asks for it in the portal; where there ' +
      'is none, the operator erases it.',
  );
}

function otherName(): DomainError {
  const detail = 'Type the name of the organisation as it is written in the list of requests.';
  return invalid([{ pointer: '/name', code: 'other-name', detail }]);
}
