import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { areaOfPosting, sectorTermsSql } from '../figures/area-of-posting.js';
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

/** Interested is whose latest answer is, on the side of the offer. */
const unmetSql = `
  with interested as (
    select latest.suggestion_id from (
      select distinct on (suggestion_id) suggestion_id, answer from suggestion_answer
       where side = 'offer' order by suggestion_id, id desc) latest
     where latest.answer = 'interested')
  select p.organisation_id as "organisationId", p.sectors, ${sectorTermsSql} as terms, p.country,
         p.first_published_at as "publishedAt"
    from posting p
   where p.kind = 'demand' and p.state = 'published'
     and p.id not in (select s.demand_id from suggestion s join interested on interested.suggestion_id = s.id)`;
