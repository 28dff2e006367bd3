import { Injectable } from '@nestjs/common';
import { type EntityManager, Any } from 'typeorm';
import type { Actor } from '#database';
import { invalid } from '#domain-error';
import { Posting } from '../posting.js';
import { queryTermsOf } from './query-terms.js';
import { type Rarities, termRarities } from './term-rarities.js';
import type { PostingFilter } from './visible-postings.js';
import { postingsByTerm } from './wanted-terms.js';

/** Where a page of found postings ends. */
export interface FoundKey {
  readonly score: number;
  readonly id: string;
  /**
   * What the terms were worth on the first page. Later pages use the same: with figures of their own, a
   * posting that comes in between could shift others over the edge of a page.
   */
  readonly rarities: Rarities;
}

/** A posting with its place in the order of what was found. */
export interface FoundPosting {
  readonly posting: Posting;
  readonly key: FoundKey;
}

export interface PostingSearch extends PostingFilter {
  /** What is looked for, in any language. */
  readonly text: string;
  readonly after?: FoundKey | undefined;
  readonly limit: number;
}

/** What the terms of a posting are worth together. */
const SCORE = 'sum(p.worth)::int';

/**
 * Finds postings by what they mean, whatever the language: needs, places, groups of people and forms of
 * support count across languages, words within one.
 */
@Injectable()
export class SearchPostings {
  /**
   * The best first; of equals the newest. Nothing for a text that says nothing ("the", "?"). Throws
   * DomainError `invalid` for a key that another search has given.
   */
  async run(tx: EntityManager, actor: Actor, search: PostingSearch): Promise<FoundPosting[]> {
    const terms = queryTermsOf(search.text);
    if (terms.length === 0) return [];
    const rarities = search.after?.rarities ?? (await termRarities(tx, actor, search, terms));
    if (rarities.length !== terms.length) throw otherSearch();
    const wanted = terms.map((term, i) => ({ ...term, worth: term.weight * (rarities[i] ?? 1) }));
    const query = postingsByTerm(tx, actor, search, wanted)
      .select('p.id', 'id')
      .addSelect(SCORE, 'score')
      .groupBy('p.id')
      .having('bool_or(p.subject)')
      .orderBy('score', 'DESC')
      .addOrderBy('p.id', 'DESC')
      .limit(search.limit);
    if (search.after) {
      const { score, id } = search.after;
      query.andHaving(`(${SCORE}, p.id) < (:score, :after)`, { score, after: id });
    }
    return inOrder(tx, await query.getRawMany<{ id: string; score: number }>(), rarities);
  }
}

function otherSearch(): Error {
  const detail = 'This cursor is of another search. Search again without it.';
  return invalid([{ pointer: '/cursor', code: 'unknown-cursor', detail }]);
}

async function inOrder(
  tx: EntityManager,
  found: readonly { id: string; score: number }[],
  rarities: Rarities,
): Promise<FoundPosting[]> {
  const postings = await tx.findBy(Posting, { id: Any(found.map(({ id }) => id)) });
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  return found.flatMap(({ id, score }) => {
    const posting = byId.get(id);
    return posting ? [{ posting, key: { score, id, rarities } }] : [];
  });
}
