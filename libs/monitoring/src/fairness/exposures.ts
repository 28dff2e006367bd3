import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sizeClass } from '#membership';
import type { Span } from '../figures/period.js';
import type { Exposure } from './exposure.js';

type ExposureRow = Omit<Exposure, 'size'> & { readonly staff: number | null };

/** Reads what every member put into the network and got. For a process of ours. */
@Injectable()
export class Exposures {
  /** Of everybody who was a member before the span ended, and is one now. */
  async within(tx: EntityManager, { start, end }: Span): Promise<Exposure[]> {
    const rows = await tx.query<ExposureRow[]>(exposuresSql, [start, end]);
    return rows.map(({ staff, ...row }) => ({ ...row, size: sizeClass(staff) }));
  }
}

const perSide = (table: string, condition: string) => `
  select organisation_id, count(*)::int as rows from (
    select demand_organisation_id as organisation_id from ${table} where ${condition}
    union all select offer_organisation_id from ${table} where ${condition}) sides
   group by organisation_id`;

const exposuresSql = `
  select o.id as "organisationId", o.country, o.staff, o.languages[1] as language,
         o.created_at as "joinedAt", coalesce(p.rows, 0) as postings,
         coalesce(s.rows, 0) as suggestions, coalesce(i.rows, 0) as introductions
    from organisation o
         left join (select organisation_id, count(*)::int as rows from posting
                     where first_published_at >= $1 and first_published_at < $2
                     group by organisation_id) p on p.organisation_id = o.id
         left join (${perSide('suggestion', 'told_at >= $1 and told_at < $2')}) s on s.organisation_id = o.id
         left join (${perSide('introduction', 'opened_at >= $1 and opened_at < $2')}) i on i.organisation_id = o.id
   where o.tier <> 'applicant' and o.erased_at is null and o.created_at < $2`;
