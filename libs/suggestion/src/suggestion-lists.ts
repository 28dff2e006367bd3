import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { newId, TryAgain } from '#database';
import type { MatchContext } from '#matching';
import { Outbox } from '#outbox';
import { suggestionsListed } from '#pipeline';
import type { PostingState, PostingVersion } from '#posting';
import type { FoundFit } from './find-fits.js';
import { relistSql, suggestListedSql, unlistSql, writeFitsSql } from './list-statements.js';

/** What a matching run has found for one posting. */
export interface FoundFits {
  readonly posting: PostingVersion & { readonly kind: 'demand' | 'offer' };
  readonly fits: readonly FoundFit[];
  /** What the scores were computed with. */
  readonly context: MatchContext;
}

interface LockedPosting extends PostingVersion {
  readonly state: PostingState;
}

interface Pair {
  readonly demandId: string;
  readonly offerId: string;
}

/**
 * Keeps the two lists right: the best offers of each demand, the best demands of each offer.
 *
 * A run locks the rows of its posting and of every counterpart whose list it may change, in the order of
 * their ids. So no two runs work on one list at the same time, and when the last one commits, every list
 * is what all the fits together say. A counterpart that changed since it was assessed is left alone:
 * the run of its new version, which sees this posting, decides about the pair.
 */
@Injectable()
export class SuggestionLists {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Replaces all fits of the posting, and records the listing of what is newly listed. */
  async replaceFits(tx: EntityManager, found: FoundFits): Promise<void> {
    const before = await this.counterpartsOf(tx, found.posting.id);
    const touched = new Set([...before, ...found.fits.map((fit) => fit.counterpartId)]);
    const current = await this.lock(tx, [found.posting.id, ...touched]);
    if (current.get(found.posting.id)?.version !== found.posting.version) {
      throw new TryAgain('The posting has changed since the run read it.');
    }
    const now = await this.counterpartsOf(tx, found.posting.id);
    if (now.some((id) => !touched.has(id))) {
      throw new TryAgain('Another run has added a pair between the look and the locks.');
    }

    const settled = found.fits.filter((fit) => {
      const counterpart = current.get(fit.counterpartId);
      return counterpart?.version === fit.counterpartVersion && counterpart.state === 'published';
    });
    const moved = found.fits
      .filter((fit) => !settled.includes(fit))
      .map((fit) => fit.counterpartId);
    await this.writeFits(tx, found, settled, moved);
    const { listSize } = found.context.policy;
    const changed = await this.relist(tx, [found.posting.id, ...touched], listSize);
    await this.suggest(tx, [...changed, ...pairsOf(found.posting, touched)]);
  }

  private async counterpartsOf(tx: EntityManager, postingId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select offer_id as id from fit where demand_id = $1
       union all select demand_id from fit where offer_id = $1`,
      [postingId],
    );
    return rows.map((row) => row.id);
  }

  /** Locks the postings in the order of their ids and answers how they are now. */
  private async lock(
    tx: EntityManager,
    ids: readonly string[],
  ): Promise<Map<string, LockedPosting>> {
    const rows = await tx.query<LockedPosting[]>(
      `select id, version, state from posting where id = any($1) order by id for no key update`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async writeFits(
    tx: EntityManager,
    { posting, context }: FoundFits,
    settled: readonly FoundFit[],
    moved: readonly string[],
  ): Promise<void> {
    const [own, other] =
      posting.kind === 'demand' ? ['demand_id', 'offer_id'] : ['offer_id', 'demand_id'];
    const keep = [...settled.map((fit) => fit.counterpartId), ...moved];
    await tx.query(`delete from fit where ${own} = $1 and ${other} <> all($2)`, [posting.id, keep]);
    if (settled.length === 0) return;
    const of = (pick: (fit: FoundFit) => string | number) => settled.map(pick);
    const demand = posting.kind === 'demand';
    await tx.query(writeFitsSql, [
      of((fit) => (demand ? posting.id : fit.counterpartId)),
      of((fit) => (demand ? fit.counterpartId : posting.id)),
      of((fit) => fit.score),
      of((fit) => (demand ? posting.version : fit.counterpartVersion)),
      of((fit) => (demand ? fit.counterpartVersion : posting.version)),
      context.policy.id,
      context.today,
    ]);
  }

  /** Answers the pairs that came onto or left a list; the transaction now holds the locks of their fits. */
  private async relist(
    tx: EntityManager,
    owners: readonly string[],
    listSize: number,
  ): Promise<Pair[]> {
    const [ofDemands] = await tx.query<[Pair[], number]>(relistSql('demand'), [owners, listSize]);
    const [ofOffers] = await tx.query<[Pair[], number]>(relistSql('offer'), [owners, listSize]);
    return [...ofDemands, ...ofOffers];
  }

  /**
   * Brings the suggestions of `pairs` in line with both lists. Only of pairs whose fits this transaction has
   * locked: of any other, a run at the same time may have changed one mark without our seeing it.
   */
  private async suggest(tx: EntityManager, all: readonly Pair[]): Promise<void> {
    const pairs = [...new Map(all.map((pair) => [pair.demandId + pair.offerId, pair])).values()];
    const ids = [pairs.map((pair) => pair.demandId), pairs.map((pair) => pair.offerId)];
    const now = this.clock.now();
    const listingId = newId();
    await tx.query(unlistSql, [...ids, now]);
    const listed = await tx.query<{ listing_id: string }[]>(suggestListedSql, [
      ...ids,
      now,
      listingId,
    ]);
    if (listed.some((row) => row.listing_id === listingId)) {
      await this.outbox.record(tx, suggestionsListed({ listingId }));
    }
  }
}

/** The posting with each of its counterparts. */
function pairsOf(posting: FoundFits['posting'], counterparts: Iterable<string>): Pair[] {
  return [...counterparts].map((id) =>
    posting.kind === 'demand'
      ? { demandId: posting.id, offerId: id }
      : { demandId: id, offerId: posting.id },
  );
}
