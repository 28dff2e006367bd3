import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sizeClass } from '#membership';
import type { PostingKind } from '#posting';
import { areaOfPosting, sectorTermsSql } from '../figures/area-of-posting.js';
import { interestsSql } from '../figures/interests.js';
import type { Span } from '../figures/period.js';
import { inOrder, type PostingJourney, type StepTimes } from './posting-journey.js';

type JourneyRow = {
  readonly organisationId: string;
  readonly kind: PostingKind;
  readonly sectors: string[];
  readonly terms: string[];
  readonly country: string;
  readonly staff: number | null;
} & StepTimes;

/** Reads how far postings have come. For a process of ours: nobody else may read what both sides did. */
@Injectable()
export class PostingJourneys {
  /** Of every posting that was first published in the span, whatever became of it. */
  async publishedIn(tx: EntityManager, { start, end }: Span): Promise<PostingJourney[]> {
    const rows = await tx.query<JourneyRow[]>(journeysSql, [start, end]);
    return rows.map(({ organisationId, kind, sectors, terms, country, staff, ...times }) => ({
      organisationId,
      kind,
      area: areaOfPosting(sectors, terms),
      country,
      size: sizeClass(staff),
      times: inOrder(times),
    }));
  }
}

/** Milliseconds since 1970: a number for each instant is read four times as fast as a timestamp is parsed. */
const milliseconds = (instant: string) => `floor(extract(epoch from ${instant}) * 1000)::float8`;

/**
 * A row for each posting. Of its suggestions count the earliest instants of the other side, its possible partners:
 * when they were found, told, looked, and said that they are interested, as far as that holds.
 */
const journeysSql = `
  with cohort as (
    select p.id, p.kind from posting p
     where p.first_published_at >= $1 and p.first_published_at < $2),
  interest as (${interestsSql}),
  met as (
    select c.id, s.id as suggestion_id, 'offer' as side, s.matched_at, s.told_at,
           s.offer_opened_at as opened_at
      from cohort c join suggestion s on s.demand_id = c.id where c.kind = 'demand'
    union all
    select c.id, s.id, 'demand', s.matched_at, s.told_at, s.demand_opened_at
      from cohort c join suggestion s on s.offer_id = c.id where c.kind = 'offer'),
  steps as (
    select met.id, min(met.matched_at) as matched, min(met.told_at) as notified,
           min(met.opened_at) as opened, min(interest.at) as interested,
           min(introduction.opened_at) as introduced
      from met left join interest using (suggestion_id, side)
           left join introduction using (suggestion_id)
     group by met.id)
  select p.organisation_id as "organisationId", p.kind, p.sectors, ${sectorTermsSql} as terms,
         case when p.kind = 'demand' then p.country else o.country end as country, o.staff,
         ${milliseconds('p.first_published_at')} as posted,
         ${milliseconds('steps.matched')} as matched,
         ${milliseconds('steps.notified')} as notified,
         ${milliseconds('steps.opened')} as opened,
         ${milliseconds('steps.interested')} as interested,
         ${milliseconds('steps.introduced')} as introduced
    from cohort join posting p using (id) join organisation o on o.id = p.organisation_id
         left join steps on steps.id = p.id`;
