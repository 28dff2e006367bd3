import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor } from '#database';
import { disclose, type Disclosed } from '#disclosure';
import { renderReason } from '#matching';
import {
  OneTimeLinks,
  type Organisation,
  type OrganisationContact,
  organisationContactFields,
  Organisations,
  RevealContact,
} from '#membership';
import { type Posting, Postings } from '#posting';
import type { Language } from '#reference';
import { ExplainToSide, Suggestion } from '#suggestion';
import { type MailItem, toldAtMost } from './compose/compose-mailing.js';
import { Notification } from './notification.js';
import { type MailedNotification, type StillToSay, stillToSay } from './still-to-say.js';
import { readerOf, toldCounterpart } from './told-counterpart.js';

const mailer = systemActor('deliver-mailing');

type ToldContact = Disclosed<OrganisationContact, typeof organisationContactFields, 'partner'>;

/** Gathers what a mail says, from what is true now. */
@Injectable()
export class MailingItems {
  constructor(
    private readonly postings: Postings,
    private readonly organisations: Organisations,
    private readonly explainToSide: ExplainToSide,
    private readonly links: OneTimeLinks,
    private readonly revealContact: RevealContact,
  ) {}

  /** The notifications that the mail carries: what asks most for an answer first, then the best suggestion. */
  async of(tx: EntityManager, mailingId: string): Promise<MailedNotification[]> {
    const notifications = await tx
      .createQueryBuilder(Notification, 'n')
      .innerJoin(Suggestion, 's', 's.id = n.suggestion_id')
      .where('n.mailing_id = :mailingId and n.sent_at is null', { mailingId })
      .orderBy(
        `array_position(array['introduction', 'interest', 'reminder'], n.kind)`,
        'ASC',
        'NULLS LAST',
      )
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

  /** Those of which there is still something to say: see {@link stillToSay}. */
  async current(tx: EntityManager, all: readonly MailedNotification[]): Promise<StillToSay> {
    const postings = await this.postings.byIds(
      tx,
      all.flatMap(({ suggestion }) => [suggestion.demandId, suggestion.offerId]),
    );
    return stillToSay(tx, all, postings);
  }

  /** What the mail says of each, in the recipient's language. That contacts are read is written to the audit. */
  async describe(
    tx: EntityManager,
    all: readonly MailedNotification[],
    language: Language,
  ): Promise<MailItem[]> {
    const suggestions = all.map(({ suggestion }) => suggestion);
    const explanations = await this.explainToSide.all(tx, all.map(asReading));
    const postings = await this.postings.byIds(
      tx,
      suggestions.flatMap((s) => [s.demandId, s.offerId]),
    );
    const organisations = await this.organisations.byIds(
      tx,
      [...postings.values()].map((posting) => posting.organisationId),
    );
    const ids = all.map(({ notification }) => notification.id);
    const tokens = await this.links.tokensOf(tx, ids);
    const contacts = await this.contacts(tx, all.slice(0, toldAtMost));
    return all.map(({ notification, suggestion }, i) => {
      const [ownId, otherId] = sidesOf(notification, suggestion);
      const other = present(postings.get(otherId));
      const by = present(organisations.get(other.organisationId));
      return {
        kind: notification.kind,
        suggestionId: suggestion.id,
        ownTitle: present(postings.get(ownId)).title,
        ...toldCounterpart(other, by, readerOf(notification), language),
        score: suggestion.score,
        reasons: (explanations[i]?.reasons ?? []).map((reason) => renderReason(reason, language)),
        answerToken: tokens.get(notification.id) ?? null,
        contact: contacts.get(notification.id) ?? null,
      };
    });
  }

  /** How the other sides of introductions are reached, by notification. */
  private async contacts(
    tx: EntityManager,
    told: readonly MailedNotification[],
  ): Promise<Map<string, ToldContact>> {
    const contacts = new Map<string, ToldContact>();
    for (const { notification, suggestion } of told) {
      if (notification.kind !== 'introduction') continue;
      const { organisationId: to } = notification;
      const { id: suggestionId, demandOrganisationId, offerOrganisationId } = suggestion;
      const other = to === demandOrganisationId ? offerOrganisationId : demandOrganisationId;
      const reveal = { by: 'introduction-mail', to, suggestionId } as const;
      const contact = await this.revealContact.run(tx, mailer, other, reveal);
      if (contact)
        contacts.set(notification.id, disclose(organisationContactFields, contact, 'partner'));
    }
    return contacts;
  }
}

function asReading({ notification, suggestion }: MailedNotification) {
  const { organisationId } = notification;
  const side = organisationId === suggestion.demandOrganisationId ? 'demand' : 'offer';
  return { suggestion, side, isPartner: readerOf(notification) === 'partner' } as const;
}

/** One's own posting, then the other. */
function sidesOf(notification: Notification, suggestion: Suggestion): [string, string] {
  const { demandId, offerId, demandOrganisationId } = suggestion;
  return notification.organisationId === demandOrganisationId
    ? [demandId, offerId]
    : [offerId, demandId];
}

function present<Row extends Posting | Organisation>(row: Row | undefined): Row {
  if (!row) throw new Error('A suggestion has lost a posting, or one has lost its organisation.');
  return row;
}
