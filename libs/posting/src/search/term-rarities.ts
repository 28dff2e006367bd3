import type { EntityManager } from 'typeorm';
import type { Actor } from '#database';
import type { QueryTerm } from './query-terms.js';
import type { PostingFilter } from './visible-postings.js';
import { postingsByTerm } from './wanted-terms.js';

/** For each term of a search, from 1 (in very many postings) to `MOST_RARE` (in one or none). */
export type Rarities = readonly number[];

export const MOST_RARE = 10;

/** What is in so many postings is common. */
const COMMON = 1_000;

/**
 * How rare each term is, one step for each halving of the postings that have it. Counted over what the
 * actor may see and nothing else: the order of an answer would tell of others' drafts.
 */
export async function termRarities(
  tx: EntityManager,
  actor: Actor,
  filter: PostingFilter,
  terms: readonly QueryTerm[],
): Promise<Rarities> {
  const wanted = terms.map((term) => ({ ...term, worth: 0 }));
  const counts = await postingsByTerm(tx, actor, filter, wanted)
    .select('p.turn::int', 'turn')
    .addSelect('count(*)::int', 'postings')
    .groupBy('p.turn')
    .getRawMany<{ turn: number; postings: number }>();
  const byTurn = new Map(counts.map(({ turn, postings }) => [turn, postings]));
  return terms.map((_term, i) => rarityOf(byTurn.get(i + 1) ?? 0));
}

function rarityOf(postings: number): number {
  const halvings = Math.floor(Math.log2(COMMON / Math.max(1, postings)));
  return 1 + Math.min(MOST_RARE - 1, Math.max(0, halvings));
}
