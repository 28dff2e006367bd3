import { Injectable } from '@nestjs/common';
import { type EntityManager, Any } from 'typeorm';
import type { Actor } from '#database';
import { notFound } from '#domain-error';
import { NeedLine } from './need-line.js';
import { Posting } from './posting.js';
import { type PostingFilter, visiblePostings } from './search/visible-postings.js';

/** A posting's id and the version it is at. */
export interface PostingVersion {
  readonly id: string;
  readonly version: number;
}

/**
 * Reads postings. Others see what is published, one's own are seen in every state, and whoever passes by sees what is
 * published by organisations that stand on public pages.
 */
@Injectable()
export class Postings {
  /** Throws DomainError `not-found`, also for a posting that the actor may not see. */
  async visibleTo(tx: EntityManager, actor: Actor, id: string): Promise<Posting> {
    const posting = await visiblePostings(tx, actor, {}).andWhere('p.id = :id', { id }).getOne();
    if (!posting) throw notFound('posting');
    return posting;
  }

  /**
   * A posting of the actor's own, for what is worked out of it beyond the actor's rights. Throws DomainError
   * `not-found` for any other.
   */
  async ownOf(tx: EntityManager, actor: Actor, id: string): Promise<Posting> {
    const own = visiblePostings(tx, actor, { own: true });
    const posting = await own.andWhere('p.id = :id', { id }).getOne();
    // The policies let nobody lock what they may not change: so PostgreSQL looks whose it is, too.
    const locked = await tx.query<unknown[]>('select 1 from posting where id = $1 for key share', [
      id,
    ]);
    if (!posting || locked.length === 0) throw notFound('posting');
    return posting;
  }

  async byIds(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Posting>> {
    const found = await tx.findBy(Posting, { id: Any([...new Set(ids)]) });
    return new Map(found.map((posting) => [posting.id, posting]));
  }

  /** By posting: the terms that only its own organisation finds it by. */
  async hiddenTermsOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string[]>> {
    const found = await tx.find(Posting, {
      where: { id: Any([...ids]) },
      select: { id: true, kind: true, hiddenTerms: true },
    });
    return new Map(found.map(({ id, hiddenTerms }) => [id, hiddenTerms]));
  }

  /** The need lines of the demands given, by demand and in order. */
  async linesOf(tx: EntityManager, demandIds: readonly string[]): Promise<Map<string, NeedLine[]>> {
    const lines = await tx.find(NeedLine, {
      where: { demandId: Any([...demandIds]) },
      order: { demandId: 'ASC', position: 'ASC' },
    });
    const byDemand = new Map<string, NeedLine[]>();
    for (const line of lines) {
      const others = byDemand.get(line.demandId);
      if (others) others.push(line);
      else byDemand.set(line.demandId, [line]);
    }
    return byDemand;
  }

  /** Newest first: up to `limit` postings that the actor may see, behind the id `after`. */
  list(
    tx: EntityManager,
    actor: Actor,
    wanted: PostingFilter & { readonly after?: string | undefined; readonly limit: number },
  ): Promise<Posting[]> {
    const query = visiblePostings(tx, actor, wanted).orderBy('p.id', 'DESC').take(wanted.limit);
    if (wanted.after) query.andWhere('p.id < :after', { after: wanted.after });
    return query.getMany();
  }

  /** The ids of an organisation's open postings. */
  async openOf(tx: EntityManager, organisationId: string): Promise<string[]> {
    const open = await tx.find(Posting, {
      where: { organisationId, state: 'published' },
      select: { id: true, kind: true },
      order: { id: 'ASC' },
    });
    return open.map(({ id }) => id);
  }

  /** Every open posting of the other kind that is not of the same organisation. */
  openCounterparts(tx: EntityManager, posting: Posting): Promise<PostingVersion[]> {
    return tx.query<PostingVersion[]>(
      `select id, version from posting where state = 'published' and kind <> $1 and organisation_id <> $2`,
      [posting.kind, posting.organisationId],
    );
  }

  /**
   * The open postings of the other kind, of other organisations, that have the most needs and fields of work in common
   * with the posting: up to `limit`, the closest first; none for one of which nothing was understood. Those of
   * organisations that have blocked its own, or that its own has blocked, take no place among them: how many are left
   * would tell of the block.
   */
  closestCounterparts(
    tx: EntityManager,
    posting: Posting,
    limit: number,
  ): Promise<PostingVersion[]> {
    return tx.query<PostingVersion[]>(
      `with own as (select array(select term from unnest(search_terms) term
                                  where term like 'need:%' or term like 'sector:%') as terms
                      from posting where id = $1)
       select p.id, p.version
         from posting p cross join own
        where p.state = 'published' and p.kind <> $2 and p.organisation_id <> $3
          and p.search_terms && own.terms
          and not exists (select from organisation_block b
                           where (b.organisation_id, b.blocked_id)
                                 in ((p.organisation_id, $3), ($3, p.organisation_id)))
        order by cardinality(array(select unnest(p.search_terms) intersect
                                   select unnest(own.terms))) desc, p.id desc
        limit $4`,
      [posting.id, posting.kind, posting.organisationId, limit],
    );
  }
}
