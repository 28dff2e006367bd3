import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#database';
import type { QueryTerm } from './query-terms.js';
import { letThrough, type PostingFilter } from './visible-postings.js';

/** By a function of the database, since row-level security would keep the index from being used. */
const HITS = `(select * from postings_by_term(cast(:terms as text[])) found join
  unnest(cast(:worths as int[]), cast(:subjects as boolean[])) with ordinality as wanted (worth, subject, turn)
  using (turn))`;

/**
 * A query over `p`: each posting that the actor may see, once for each of the terms that it has, with `worth`,
 * `subject` and `turn` (from 1) of the term. The index is asked once for each term: to read the terms of every
 * posting found takes ten times as long.
 */
export function postingsByTerm(
  tx: EntityManager,
  actor: Actor,
  filter: PostingFilter,
  wanted: readonly (QueryTerm & { readonly worth: number })[],
): SelectQueryBuilder<ObjectLiteral> {
  // Where nothing but a place is said, the place is what is looked for.
  const onlyPlaces = wanted.every(({ subject }) => !subject);
  return letThrough(
    tx.createQueryBuilder().from<ObjectLiteral>(HITS, 'p'),
    actor,
    filter,
  ).setParameters({
    terms: wanted.map(({ term }) => term),
    worths: wanted.map(({ worth }) => worth),
    subjects: wanted.map(({ subject }) => subject || onlyPlaces),
  });
}
