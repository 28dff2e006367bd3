import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#database';
import { publicOrganisations } from '#membership';
import { sectorTree } from '#reference';
import { Posting, type PostingKind } from '../posting.js';
import type { PostingState } from '../posting-state.js';

/** Which postings are asked for. */
export interface PostingFilter {
  readonly kind?: PostingKind | undefined;
  readonly state?: PostingState | undefined;
  /** An area, with all of its sectors, or a sector. */
  readonly sector?: string | undefined;
  /** A need that it speaks of, or a narrower one. */
  readonly need?: string | undefined;
  readonly support?: string | undefined;
  /** In which language it is written, as an ISO 639 code. */
  readonly language?: string | undefined;
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
  seenBy(query, actor, filter.own ?? false);
  if (filter.kind) query.andWhere('p.kind = :kind', { kind: filter.kind });
  if (filter.state) query.andWhere('p.state = :state', { state: filter.state });
  if (filter.language) query.andWhere('p.language = :language', { language: filter.language });
  if (filter.sector) {
    const sectors = [filter.sector, ...sectorTree.childrenOf(filter.sector)];
    query.andWhere('p.sectors && cast(:sectors as text[])', { sectors });
  }
  if (filter.support) query.andWhere(':support = any(p.supports)', { support: filter.support });
  // By the function again: through a policy the index over the terms cannot be used.
  if (filter.need) {
    const needTerms = [`need:${filter.need}`];
    query.andWhere('p.id in (select id from postings_by_term(cast(:needTerms as text[])))', {
      needTerms,
    });
  }
  if (filter.country) {
    query.andWhere('(p.country = :country or :country = any(p.countries))', {
      country: filter.country,
    });
  }
  return query;
}

/** What is published and one's own; for whoever passes by, what is published on public pages. */
function seenBy<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  actor: Actor,
  own: boolean,
): void {
  const organisationId = actor.kind === 'organisation' ? actor.organisationId : null;
  if (own) query.andWhere('p.organisation_id = :organisationId', { organisationId });
  else if (actor.kind === 'anonymous')
    query.andWhere(`p.state = 'published' and p.organisation_id in (${publicOrganisations})`);
  else
    query.andWhere(`(p.state = 'published' or p.organisation_id = :organisationId)`, {
      organisationId,
    });
}
