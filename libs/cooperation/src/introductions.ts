import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#database';
import { notFound } from '#domain-error';
import { Introduction } from './introduction.js';

/** Which introductions of an organisation are asked for. */
export interface IntroductionFilter {
  readonly suggestionId?: string | undefined;
  /** Continue behind this id. */
  readonly after?: string | undefined;
  readonly limit: number;
}

const SIDE = ':organisationId in (i.demand_organisation_id, i.offer_organisation_id)';

/**
 * Reads introductions; an organisation sees those that it is a side of, also those that have ended, which open nothing
 * any more (`standingIntroductions`).
 */
@Injectable()
export class Introductions {
  /** Throws DomainError `not-found`, also for an introduction of others. */
  async visibleTo(tx: EntityManager, actor: Actor, id: string): Promise<Introduction> {
    const found =
      actor.kind === 'organisation' &&
      (await this.ofSide(tx, actor.organisationId).andWhere('i.id = :id', { id }).getOne());
    if (!found) throw notFound('introduction');
    return found;
  }

  /** Newest first. */
  list(
    tx: EntityManager,
    organisationId: string,
    { suggestionId, after, limit }: IntroductionFilter,
  ): Promise<Introduction[]> {
    const query = this.ofSide(tx, organisationId).orderBy('i.id', 'DESC').take(limit);
    if (suggestionId) query.andWhere('i.suggestion_id = :suggestionId', { suggestionId });
    if (after) query.andWhere('i.id < :after', { after });
    return query.getMany();
  }

  /** Those of the postings given, of others, that an introduction has opened to the organisation. */
  async openedPostings(
    tx: EntityManager,
    organisationId: string,
    postingIds: readonly string[],
  ): Promise<Set<string>> {
    return this.opened(tx, organisationId, postingIds, ['offer_id', 'demand_id']);
  }

  /** Those of the organisations given to which an introduction has opened the organisation, and they to it. */
  async openedOrganisations(
    tx: EntityManager,
    organisationId: string,
    organisationIds: readonly string[],
  ): Promise<Set<string>> {
    const others = ['offer_organisation_id', 'demand_organisation_id'] as const;
    return this.opened(tx, organisationId, organisationIds, others);
  }

  /** `others` are the columns of the other side: where one's own is the demand, and where it is the offer. */
  private async opened(
    tx: EntityManager,
    organisationId: string,
    ids: readonly string[],
    [ofDemander, ofOfferer]: readonly [string, string],
  ): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const other = `case when i.demand_organisation_id = :organisationId then i.${ofDemander} else i.${ofOfferer} end`;
    const rows = await this.ofSide(tx, organisationId)
      .select(other, 'id')
      .distinct()
      .andWhere(`${other} = any(:ids)`, { ids })
      .andWhere('introduction_stands(i.suggestion_id)')
      .getRawMany<{ id: string }>();
    return new Set(rows.map(({ id }) => id));
  }

  private ofSide(tx: EntityManager, organisationId: string): SelectQueryBuilder<Introduction> {
    return tx.createQueryBuilder(Introduction, 'i').where(SIDE, { organisationId });
  }
}
