import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { type Actor } from '#database';
import { notFound } from '#domain-error';
import { type OwnState, ownStateSql } from './own-state.js';
import { Suggestion } from './suggestion.js';
import { type Side, SuggestionAnswer } from './suggestion-answer.js';

export interface SuggestionFilter {
  readonly postingId?: string | undefined;
  /** What they are to the organisation; those that have brought it together with somebody need not be listed any more. */
  readonly state?: OwnState | undefined;
  /** Also pairs that have fallen off the lists. */
  readonly includeUnlisted?: boolean | undefined;
  /** Continue behind this one: by score, then id. */
  readonly after?: { readonly score: number; readonly id: string } | undefined;
  readonly limit: number;
}

/** How many suggestions a posting of one's own has in a state; none are left out. */
export interface SuggestionCount {
  readonly postingId: string;
  readonly state: OwnState;
  readonly count: number;
}

/** Reads suggestions; an organisation sees those that it is a side of. */
@Injectable()
export class Suggestions {
  constructor(private readonly clock: Clock) {}

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
    if (filter.state) {
      const state = ownStateSql(':organisationId', ':today');
      query.andWhere(`${state} = :state`, { state: filter.state, today: this.clock.today() });
    }
    if (!filter.includeUnlisted && filter.state !== 'introduced') query.andWhere('s.listed');
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

  /** Of the organisation's own postings: those that are listed, and those that have brought it together with somebody. */
  counts(tx: EntityManager, organisationId: string): Promise<SuggestionCount[]> {
    return tx.query<SuggestionCount[]>(
      `select case when s.demand_organisation_id = $1 then s.demand_id else s.offer_id end as "postingId",
              ${ownStateSql('$1', '$2')} as state, count(*)::int as count
         from suggestion s
        where (s.demand_organisation_id = $1 or s.offer_organisation_id = $1)
          and (s.listed or introduction_stands(s.id))
        group by 1, 2 order by 1, 2`,
      [organisationId, this.clock.today()],
    );
  }

  /** The organisation's own latest answer to each of the suggestions given that it has answered. */
  async ownAnswers(
    tx: EntityManager,
    organisationId: string,
    ids: readonly string[],
  ): Promise<Map<string, SuggestionAnswer>> {
    const rows = await tx
      .createQueryBuilder(SuggestionAnswer, 'a')
      .distinctOn(['a.suggestion_id'])
      .where('a.suggestion_id = any(:ids) and a.organisation_id = :organisationId', {
        ids,
        organisationId,
      })
      .orderBy('a.suggestion_id')
      .addOrderBy('a.id', 'DESC')
      .getMany();
    return new Map(rows.map((row) => [row.suggestionId, row]));
  }

  /**
   * Those of the suggestions given that the other side is interested in as things are now. That it has declined, or
   * why, is not for this side to read, so a function of the database says this much and no more.
   */
  async interestedCounterparts(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      'select id from interested_counterparts($1) as interested (id)',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Those of the suggestions given in which the organisation was interested before the other posting was changed. */
  async outdatedInterests(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      'select id from outdated_interests($1) as outdated (id)',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** Which side of the suggestion the actor is on; null when on neither. */
export function sideOf(actor: Actor, suggestion: Suggestion): Side | null {
  if (actor.kind !== 'organisation') return null;
  if (suggestion.demandOrganisationId === actor.organisationId) return 'demand';
  if (suggestion.offerOrganisationId === actor.organisationId) return 'offer';
  return null;
}
