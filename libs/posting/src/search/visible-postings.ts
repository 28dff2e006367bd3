import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#database';
import { Posting, type PostingKind } from '../posting.js';
import type { PostingState } from '../posting-state.js';

/** Which postings are asked for. */
export interface PostingFilter {
  readonly kind?: PostingKind | undefined;
  readonly state?: PostingState | undefined;
  readonly sector?: string | undefined;
  readonly country?: string | undefined;
  /** Only the asker's own postings, in whatever state. */
  readonly own?: boolean | undefined;
}

/** A query, as `p`, over the postings that the actor may see and the filter lets through. */
export function visiblePostings(
  tx: EntityManager,
  actor: Actor,
  filter: PostingFilter,
): SelectQueryBuilder<Posting> {
  return letThrough(tx.createQueryBuilder(Posting, 'p'), actor, filter);
}

/** The query over `p` with the conditions that `visiblePostings` has; `p` has a posting's columns. */
export function letThrough<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  actor: Actor,
  filter: PostingFilter,
): SelectQueryBuilder<Row> {
  const organisationId = actor.kind === 'organisation' ? actor.organisationId : null;
  if (filter.own) query.andWhere('p.organisation_id = :organisationId', { organisationId });
  else
    query.andWhere(`(p.state = 'published' or p.organisation_id = :organisationId)`, {
      organisationId,
    });
  if (filter.kind) query.andWhere('p.kind = :kind', { kind: filter.kind });
  if (filter.state) query.andWhere('p.state = :state', { state: filter.state });
  if (filter.sector) query.andWhere(':sector = any(p.sectors)', { sector: filter.sector });
  if (filter.country) {
    query.andWhere('(p.country = :country or :country = any(p.countries))', {
      country: filter.country,
    });
  }
  return query;
}
