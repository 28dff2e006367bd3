import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Consent } from '../joining/consent.js';
import { Organisation } from '../organisation.js';
import { Affiliation } from '../people/affiliation.js';

/** Which organisations the Secretariat represents: they have agreed to it, and nobody of their own is there yet. */
@Injectable()
export class RepresentedOrganisations {
  has(tx: EntityManager, organisationId: string): Promise<boolean> {
    return this.query(tx).andWhere('o.id = :organisationId', { organisationId }).getExists();
  }

  /** Up to `limit` of them behind the id `after`, in the order in which they were taken up. */
  list(
    tx: EntityManager,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<Organisation[]> {
    const query = this.query(tx).orderBy('o.id').take(limit);
    if (after) query.andWhere('o.id > :after', { after });
    return query.getMany();
  }

  private query(tx: EntityManager): SelectQueryBuilder<Organisation> {
    const query = tx.createQueryBuilder(Organisation, 'o');
    const agreed = query.subQuery().from(Consent, 'c').select('1');
    const settled = query.subQuery().from(Affiliation, 'a').select('1');
    return query
      .where(
        `exists ${agreed.where(`c.organisation_id = o.id and c.kind = 'representation'`).getQuery()}`,
      )
      .andWhere(`not exists ${settled.where('a.organisation_id = o.id').getQuery()}`);
  }
}
