import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#database';
import type { Posting } from '../posting.js';
import type { QueryTerm } from './query-terms.js';
import { type PostingFilter, visiblePostings } from './visible-postings.js';

const WANTED = `(select * from unnest(cast(:worths as int[]), cast(:subjects as boolean[]))
  with ordinality as given (worth, subject, turn) join postings_by_term(cast(:terms as text[])) found using (turn))`;

/**
 * A query over pairs of a posting `p` that the actor may see and a term `wanted` that it has. The index is
 * asked once for each term: to read the terms of every posting found takes ten times as long. A function of the
 * database asks it, since row-level security would keep the index from being used.
 */
export function postingsByTerm(
  tx: EntityManager,
  actor: Actor,
  filter: PostingFilter,
  wanted: readonly (QueryTerm & { readonly worth: number })[],
): SelectQueryBuilder<Posting> {
  // Where nothing but a place is said, the place is what is looked for.
  const onlyPlaces = wanted.every(({ subject }) => !subject);
  return visiblePostings(tx, actor, filter)
    .innerJoin(WANTED, 'wanted', 'wanted.posting_id = p.id')
    .setParameters({
      terms: wanted.map(({ term }) => term),
      worths: wanted.map(({ worth }) => worth),
      subjects: wanted.map(({ subject }) => subject || onlyPlaces),
    });
}
