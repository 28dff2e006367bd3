import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { notFound } from '#domain-error';
import { Affiliation } from '../people/affiliation.js';
import { Session } from './session.js';

/** Somebody who has places in several organisations acts for another one from now on. */
@Injectable()
export class SwitchOrganisation {
  /** Throws DomainError `not-found` for an organisation in which the person has no place. */
  async run(tx: EntityManager, { id, personId }: Session, organisationId: string): Promise<void> {
    if (!(await tx.existsBy(Affiliation, { personId, organisationId })))
      throw notFound('organisation');
    await tx.update(Session, { id }, { organisationId });
  }
}
