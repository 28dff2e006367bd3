import { Injectable } from '@nestjs/common';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#database';
import type { PostingKind } from '../posting.js';
import { queryTermsOf } from './query-terms.js';
import { type PostingFilter, visiblePostings } from './visible-postings.js';
import { postingsByTerm } from './wanted-terms.js';

/** How many demands and offers there are of something. */
export type KindCounts = Record<PostingKind, number>;

/** How many postings there are, and where. */
export interface PostingCounts {
  readonly all: KindCounts;
  /** By country, ISO 3166-1 alpha-2. An offer counts in each country that it names, and in none when it names none. */
  readonly countries: ReadonlyMap<string, KindCounts>;
  /** Offers that name no country: they reach further, or anywhere. */
  readonly offersElsewhere: number;
  /** By the language in which they are written, as an ISO 639 code. */
  readonly languages: ReadonlyMap<string, KindCounts>;
}

interface CountRow {
  readonly facet: 'all' | 'country' | 'elsewhere' | 'language';
  readonly value: string;
  readonly kind: PostingKind;
  readonly postings: number;
}

const COLUMNS = ['id', 'kind', 'language', 'country', 'countries'] as const;

/** Counts the postings that a search finds, all of them at once. */
@Injectable()
export class CountPostings {
  /** Counts what `actor` may see. `text` as `SearchPostings` takes it; blank is no search. */
  async run(
    tx: EntityManager,
    actor: Actor,
    { text, ...filter }: PostingFilter & { readonly text?: string | undefined },
  ): Promise<PostingCounts> {
    const found = text?.trim() ? searched(tx, actor, filter, text) : listed(tx, actor, filter);
    if (!found) return countsOf([]);
    const [sql, parameters] = found.getQueryAndParameters();
    // Once over the postings, whatever is counted: to find them is what takes time.
    const rows = await tx.query<CountRow[]>(
      `with p as materialized (${sql})
       select 'all' as facet, '' as value, kind, count(*)::int as postings from p group by kind
       union all
       select 'language', language, kind, count(*)::int from p group by language, kind
       union all
       select 'country', place, kind, count(*)::int
         from p, unnest(case kind when 'demand' then array[country] else countries end) place
        group by place, kind
       union all
       select 'elsewhere', '', kind, count(*)::int from p
        where kind = 'offer' and coalesce(cardinality(countries), 0) = 0 group by kind`,
      parameters,
    );
    return countsOf(rows);
  }
}

function listed(
  tx: EntityManager,
  actor: Actor,
  filter: PostingFilter,
): SelectQueryBuilder<ObjectLiteral> {
  return withColumns(visiblePostings(tx, actor, filter));
}

/** Null for a text that says nothing. */
function searched(
  tx: EntityManager,
  actor: Actor,
  filter: PostingFilter,
  text: string,
): SelectQueryBuilder<ObjectLiteral> | null {
  const terms = queryTermsOf(text);
  if (terms.length === 0) return null;
  const wanted = terms.map((term) => ({ ...term, worth: 0 }));
  const query = withColumns(postingsByTerm(tx, actor, filter, wanted));
  for (const column of COLUMNS) query.addGroupBy(`p.${column}`);
  return query.having('bool_or(p.subject)');
}

function withColumns<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
): SelectQueryBuilder<Row> {
  const [first, ...others] = COLUMNS;
  query.select(`p.${first}`, first);
  for (const column of others) query.addSelect(`p.${column}`, column);
  return query;
}

function countsOf(rows: readonly CountRow[]): PostingCounts {
  const counted = (facet: CountRow['facet']) => {
    const counts = new Map<string, KindCounts>();
    for (const { value, kind, postings } of rows.filter((row) => row.facet === facet))
      counts.set(value, { ...(counts.get(value) ?? NONE), [kind]: postings });
    return counts;
  };
  return {
    all: counted('all').get('') ?? NONE,
    countries: counted('country'),
    offersElsewhere: counted('elsewhere').get('')?.offer ?? 0,
    languages: counted('language'),
  };
}

const NONE: KindCounts = { demand: 0, offer: 0 };
