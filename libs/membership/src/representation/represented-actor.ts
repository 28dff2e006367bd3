import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, organisationActor, type OrganisationActor } from '#database';
import { abilityOf } from '../access/ability.js';
import { RepresentedOrganisations } from './represented-organisations.js';

/** Lets a person of the Secretariat act for an organisation that has agreed to it and has nobody of its own. */
@Injectable()
export class RepresentedActor {
  constructor(private readonly represented: RepresentedOrganisations) {}

  /**
   * The actor to run use cases with: the organisation, through that person as its editor. Null where the person may
   * represent nobody, and for an organisation that is not represented, or no longer: it has been claimed.
   */
  async find(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
  ): Promise<OrganisationActor | null> {
    const may = abilityOf(actor).can('write', 'represented-organisation');
    if (actor.kind !== 'secretariat' || !may) return null;
    if (!(await this.represented.has(tx, organisationId))) return null;
    const { personId } = actor;
    const agent = { kind: 'person', personId, role: 'editor', representing: true } as const;
    return organisationActor(organisationId, agent);
  }
}
