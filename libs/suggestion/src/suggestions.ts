import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor } from '#database';
import { notFound } from '#domain-error';
import { Suggestion } from './suggestion.js';
import { type Side, SuggestionAnswer } from './suggestion-answer.js';

export interface SuggestionFilter {
  readonly postingId?: string | undefined;
  /** Also pairs that have fallen off the lists. */
  readonly includeUnlisted?: boolean | undefined;
  /** Continue behind this one: by score, then id. */
  readonly after?: { readonly score: number; readonly id: string } | undefined;
  readonly limit: number;
}

/** The latest answer of either side. */
export type LatestAnswers = Partial<Record<Side, SuggestionAnswer>>;

/** Reads suggestions; an organisation sees those that it is a side of. */
@Injectable()
export class Suggestions {
  /** Throws DomainError `not-found`, also for a suggestion between others. */
  async visibleTo(tx: EntityManager, actor: Actor, id: string): Promise<Suggestion> {
    const suggestion = await tx.findOneBy(Suggestion, { id });
    if (!suggestion || !sideOf(actor, suggestion)) throw notFound('suggestion');
    return suggestion;
  }

  /** Best first. */
  list(tx: EntityManager, organisationId: string, filter: SuggestionFilter): Promise<Suggestion[]> {
    const query = tx
      .createQueryBuilder(Suggestion, 's')
      .where(
        '(s.demand_organisation_id = :organisationId or s.offer_organisation_id = :organisationId)',
        {
          organisationId,
        },
      )
      .orderBy('s.score', 'DESC')
      .addOrderBy('s.id', 'ASC')
      .take(filter.limit);
    if (!filter.includeUnlisted) query.andWhere('s.listed');
    if (filter.postingId) {
      query.andWhere('(s.demand_id = :postingId or s.offer_id = :postingId)', {
        postingId: filter.postingId,
      });
    }
    if (filter.after) {
      query.andWhere('(s.score < :score or (s.score = :score and s.id > :id))', filter.after);
    }
    return query.getMany();
  }

  /** The latest answers of both sides, for each of the suggestions given. */
  async latestAnswers(
    tx: EntityManager,
    ids: readonly string[],
  ): Promise<Map<string, LatestAnswers>> {
    const rows = await tx
      .createQueryBuilder(SuggestionAnswer, 'a')
      .distinctOn(['a.suggestion_id', 'a.side'])
      .where('a.suggestion_id = any(:ids)', { ids })
      .orderBy('a.suggestion_id')
      .addOrderBy('a.side')
      .addOrderBy('a.id', 'DESC')
      .getMany();
    const latest = new Map<string, LatestAnswers>();
    for (const row of rows) {
      latest.set(row.suggestionId, { ...latest.get(row.suggestionId), [row.side]: row });
    }
    return latest;
  }
}

/** Which side of the suggestion the actor is on; null when on neither. */
export function sideOf(actor: Actor, suggestion: Suggestion): Side | null {
  if (actor.kind !== 'organisation') return null;
  if (suggestion.demandOrganisationId === actor.organisationId) return 'demand';
  if (suggestion.offerOrganisationId === actor.organisationId) return 'offer';
  return null;
}
