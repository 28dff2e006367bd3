import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type PersonActor, type SecretariatActor, Transactions } from '#database';
import { notFound } from '#domain-error';
import { Affiliation } from '../people/affiliation.js';
import { RepresentedActor } from '../representation/represented-actor.js';
import { Session } from './session.js';
import { isRepresenting, type SignedIn } from './signed-in.js';

/**
 * Somebody acts for another organisation from now on: one in which they have a place, or one that the Secretariat
 * represents. While they act for it they are its editor and nothing else: to vet or moderate they go back first.
 */
@Injectable()
export class SwitchOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly represented: RepresentedActor,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `not-found` for an organisation that the person may not act for. */
  async run(signedIn: SignedIn, organisationId: string): Promise<void> {
    const self = withoutOrganisation(signedIn);
    const { id, personId } = signedIn.session;
    await this.transactions.run(self, async (tx) => {
      if (!(await tx.existsBy(Affiliation, { personId, organisationId }))) {
        const represented = await this.represented.find(tx, self, organisationId);
        if (!represented) throw notFound('organisation');
        await this.audit(tx, self, 'representation.begun', organisationId);
      }
      await tx.update(Session, { id }, { organisationId });
    });
  }

  /** The person acts for no organisation any more: for the Secretariat, if that is where they work. */
  async stop(signedIn: SignedIn): Promise<void> {
    const self = withoutOrganisation(signedIn);
    const { id, organisationId } = signedIn.session;
    await this.transactions.run(self, async (tx) => {
      await tx.update(Session, { id }, { organisationId: null });
      if (organisationId && isRepresenting(signedIn))
        await this.audit(tx, self, 'representation.ended', organisationId);
    });
  }

  private audit(
    tx: EntityManager,
    actor: SecretariatActor | PersonActor,
    action: string,
    subjectId: string,
  ): Promise<void> {
    const at = this.clock.now();
    return recordAudit(tx, { actor, at, action, subjectKind: 'organisation', subjectId });
  }
}

/** The person as whom they are when they act for nobody else. */
function withoutOrganisation({
  session: { personId },
  secretariatRole: role,
}: SignedIn): SecretariatActor | PersonActor {
  return role ? { kind: 'secretariat', personId, role } : { kind: 'person', personId };
}
