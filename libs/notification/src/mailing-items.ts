import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { renderReason } from '#matching';
import { Organisations } from '#membership';
import { type Posting, Postings } from '#posting';
import { countryName, type Language } from '#reference';
import { ExplainSuggestion, Suggestion } from '#suggestion';
import type { MailItem } from './compose/compose-mailing.js';
import { Notification } from './notification.js';

/** A notification together with what it is about. */
export interface MailedNotification {
  readonly notification: Notification;
  readonly suggestion: Suggestion;
}

/** Gathers what a mail says, from what is true now. */
@Injectable()
export class MailingItems {
  constructor(
    private readonly postings: Postings,
    private readonly organisations: Organisations,
    private readonly explainSuggestion: ExplainSuggestion,
  ) {}

  /** The notifications that the mail carries, best suggestion first. */
  async of(tx: EntityManager, mailingId: string): Promise<MailedNotification[]> {
    const notifications = await tx
      .createQueryBuilder(Notification, 'n')
      .innerJoin(Suggestion, 's', 's.id = n.suggestion_id')
      .where('n.mailing_id = :mailingId and n.sent_at is null', { mailingId })
      .orderBy(`case when n.kind = 'interest' then 0 else 1 end`)
      .addOrderBy('s.score', 'DESC')
      .addOrderBy('n.id')
      .getMany();
    const suggestions = await tx
      .createQueryBuilder(Suggestion, 's')
      .where('s.id = any(:ids)', { ids: notifications.map((n) => n.suggestionId) })
      .getMany();
    const byId = new Map(suggestions.map((s) => [s.id, s]));
    return notifications.flatMap((notification) => {
      const suggestion = byId.get(notification.suggestionId);
      return suggestion ? [{ notification, suggestion }] : [];
    });
  }

  /**
   * Those of which there is still something to say: the pair is listed and both postings are open.
   * `standing` are at the versions that were matched; `moving` have been changed since, and the matching
   * of the new version is under way.
   */
  async current(
    tx: EntityManager,
    all: readonly MailedNotification[],
  ): Promise<{ standing: MailedNotification[]; moving: MailedNotification[] }> {
    const postings = await this.postings.byIds(
      tx,
      all.flatMap(({ suggestion }) => [suggestion.demandId, suggestion.offerId]),
    );
    const open = (id: string) => postings.get(id)?.state === 'published';
    const stands = ({ demandId, demandVersion, offerId, offerVersion }: Suggestion) =>
      postings.get(demandId)?.version === demandVersion &&
      postings.get(offerId)?.version === offerVersion;
    const current = all.filter(
      ({ suggestion }) =>
        suggestion.listed && open(suggestion.demandId) && open(suggestion.offerId),
    );
    return {
      standing: current.filter(({ suggestion }) => stands(suggestion)),
      moving: current.filter(({ suggestion }) => !stands(suggestion)),
    };
  }

  /** What the mail says of each, in the recipient's language. */
  async describe(
    tx: EntityManager,
    all: readonly MailedNotification[],
    language: Language,
  ): Promise<MailItem[]> {
    const suggestions = all.map(({ suggestion }) => suggestion);
    const explanations = await this.explainSuggestion.all(tx, suggestions);
    const postings = await this.postings.byIds(
      tx,
      suggestions.flatMap((s) => [s.demandId, s.offerId]),
    );
    const organisations = await this.organisations.byIds(
      tx,
      [...postings.values()].map((posting) => posting.organisationId),
    );
    return all.map(({ notification, suggestion }, i) => {
      const onDemandSide = notification.organisationId === suggestion.demandOrganisationId;
      const [ownId, otherId] = onDemandSide
        ? [suggestion.demandId, suggestion.offerId]
        : [suggestion.offerId, suggestion.demandId];
      const other = present(postings.get(otherId));
      const organisation = organisations.get(other.organisationId);
      return {
        kind: notification.kind,
        suggestionId: suggestion.id,
        ownTitle: present(postings.get(ownId)).title,
        otherTitle: other.title,
        otherKind: other.kind,
        otherOrganisation: organisation?.name ?? '',
        otherCountry: organisation ? countryName(organisation.country, language) : '',
        score: suggestion.score,
        reasons: (explanations[i]?.reasons ?? []).map((reason) => renderReason(reason, language)),
      };
    });
  }
}

function present(posting: Posting | undefined): Posting {
  if (!posting) throw new Error('A suggestion has lost a posting.');
  return posting;
}
