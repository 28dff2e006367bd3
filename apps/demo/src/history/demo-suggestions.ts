import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Suggestion } from '#suggestion';

/** The suggestions that have a past. */
@Injectable()
export class DemoSuggestions {
  /** Those that are listed and have none of `spared` on a side, in an order that is always the same. */
  async between(tx: EntityManager, spared: ReadonlySet<string>): Promise<Suggestion[]> {
    const listed = await tx.find(Suggestion, {
      where: { listed: true },
      order: { demandId: 'ASC', offerId: 'ASC' },
    });
    return listed.filter(
      ({ demandOrganisationId, offerOrganisationId }) =>
        !spared.has(demandOrganisationId) && !spared.has(offerOrganisationId),
    );
  }

  /** Ids of those that somebody has answered. */
  async answered(tx: EntityManager): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      'select distinct suggestion_id as id from suggestion_answer',
    );
    return new Set(rows.map(({ id }) => id));
  }
}
