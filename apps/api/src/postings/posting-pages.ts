import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#database';
import { type Posting, type PostingFilter, Postings, SearchPostings } from '#posting';
import { readCursor } from '../pages/cursor.js';
import { isIdKey } from '../pages/id-key.js';
import { type Page, mapPage, pageOf } from '../pages/page.js';
import { limitOf } from '../pages/page-query.js';
import { isFoundCursor, toFoundCursor, toFoundKey } from './found-key.js';
import type { PostingsQuery } from './postings-query.js';

/** One page of postings: of those that were looked for, the best first, or of all, the newest first. */
@Injectable()
export class PostingPages {
  constructor(
    private readonly postings: Postings,
    private readonly searchPostings: SearchPostings,
  ) {}

  /** Throws DomainError `invalid` for a cursor of another list. */
  async read(tx: EntityManager, asker: Actor, query: PostingsQuery): Promise<Page<Posting>> {
    // A search box that was left blank looks for nothing in particular.
    return query.q?.trim() ? this.found(tx, asker, query, query.q) : this.newest(tx, asker, query);
  }

  private async newest(
    tx: EntityManager,
    asker: Actor,
    query: PostingsQuery,
  ): Promise<Page<Posting>> {
    const limit = limitOf(query);
    const after = readCursor(query.cursor, isIdKey)?.id;
    const wanted = { ...filterOf(query), after, limit: limit + 1 };
    return pageOf(await this.postings.list(tx, asker, wanted), limit, ({ id }) => ({ id }));
  }

  private async found(
    tx: EntityManager,
    asker: Actor,
    query: PostingsQuery,
    text: string,
  ): Promise<Page<Posting>> {
    const limit = limitOf(query);
    const cursor = readCursor(query.cursor, isFoundCursor);
    const after = cursor && toFoundKey(cursor);
    const wanted = { ...filterOf(query), text, after, limit: limit + 1 };
    const found = await this.searchPostings.run(tx, asker, wanted);
    const page = pageOf(found, limit, ({ key }) => toFoundCursor(key));
    return mapPage(
      page,
      page.items.map(({ posting }) => posting),
    );
  }
}

/** What is asked for of postings, whatever part of the list. */
export function filterOf(query: Omit<PostingsQuery, 'limit' | 'cursor'>): PostingFilter {
  return {
    kind: query.kind ?? undefined,
    state: query.state ?? undefined,
    sector: query.sector ?? undefined,
    need: query.need ?? undefined,
    country: query.country ?? undefined,
    support: query.support ?? undefined,
    language: query.language ?? undefined,
    own: query.own ?? undefined,
  };
}
