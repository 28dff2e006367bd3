import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, organisationActor, type OrganisationActor } from '#database';
import { notFound } from '#domain-error';
import { Consent } from '../joining/consent.js';
import { Affiliation } from '../people/affiliation.js';
import { secretariatPerson } from '../secretariat-person.js';

/** Lets a person of the Secretariat act for an organisation that has agreed to it and has nobody of its own. */
@Injectable()
export class RepresentedActor {
  /**
   * The actor to run use cases with: the organisation, through that person as its editor. Throws DomainError
   * `forbidden`, or `not-found` for an organisation that is not represented, or no longer: it has been claimed.
   */
  async of(tx: EntityManager, actor: Actor, organisationId: string): Promise<OrganisationActor> {
    const personId = secretariatPerson(actor);
    const agreed = await tx.existsBy(Consent, { organisationId, kind: 'representation' });
    if (!agreed || (await tx.existsBy(Affiliation, { organisationId }))) {
      throw notFound('organisation that the Secretariat represents');
    }
    return organisationActor(organisationId, { kind: 'person', personId, role: 'editor' });
  }
}
