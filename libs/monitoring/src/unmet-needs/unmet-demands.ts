import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { areaOfPosting, sectorTermsSql } from '../figures/area-of-posting.js';
import { interestsSql } from '../figures/interests.js';
import type { UnmetDemand } from './unmet-cells.js';

interface DemandRow {
  readonly organisationId: string;
  readonly sectors: string[];
  readonly terms: string[];
  readonly country: string;
  readonly publishedAt: Date;
}

/** Reads which open demands nobody is interested in. For a process of ours, which may read all answers. */
@Injectable()
export class UnmetDemands {
  async open(tx: EntityManager): Promise<UnmetDemand[]> {
    const rows = await tx.query<DemandRow[]>(unmetSql);
    return rows.map(({ sectors, terms, ...demand }) => ({
      ...demand,
      area: areaOfPosting(sectors, terms),
    }));
  }
}

/**
 * Met is a demand of which a listed suggestion has an offer's side whose interest counts, or with an introduction that
 * stands: two who are introduced go on, whatever becomes of the suggestion.
 */
const unmetSql = `
  with interest as (${interestsSql})
  select p.organisation_id as "organisationId", p.sectors, ${sectorTermsSql} as terms, p.country,
         p.first_published_at as "publishedAt"
    from posting p
   where p.kind = 'demand' and p.state = 'published'
     and p.id not in (select s.demand_id from suggestion s join interest on interest.suggestion_id = s.id
                       where s.listed and interest.side = 'offer')
     and not exists (select from introduction i
                      where i.demand_id = p.id and introduction_stands(i.suggestion_id))`;
