import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '#clock';
import { systemActor, Transactions, TryAgain } from '#database';
import { shareOrganisations, Organisations } from '#membership';
import {
  cancelled,
  type DeliverMailingPayload,
  done,
  givenUp,
  type JobOutcome,
  postponed,
} from '#pipeline';
import { lockPostingsToSend } from '#posting';
import { isLanguage } from '#reference';
import { MailChannel } from './channels/mail-channel.js';
import { composeMailing } from './compose/compose-mailing.js';
import { Mailing, type MailingState } from './mailing.js';
import { MailingItems } from './mailing-items.js';
import { Notification } from './notification.js';
import type { MailedNotification } from './still-to-say.js';

const MATCHING_TAKES = 2_000;
const REOPENING_TAKES = 1_000;

/**
 * Sends one mail. It shares the locks of all postings and organisations that the mail speaks of from the look at
 * their state until the server has taken the mail, so that none goes out after a withdrawal, a block or an erasure
 * has committed. A repeat after a crash carries the same Message-ID.
 */
@Injectable()
export class DeliverMailing {
  constructor(
    private readonly transactions: Transactions,
    private readonly items: MailingItems,
    private readonly organisations: Organisations,
    private readonly channel: MailChannel,
    private readonly clock: Clock,
  ) {}

  async run({ mailingId }: DeliverMailingPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('deliver-mailing'), async (tx) => {
      const postingIds = await this.lockSpokenOf(tx, mailingId);
      const mailing = await tx.findOne(Mailing, {
        where: { id: mailingId, state: In(['scheduled', 'refused']) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!mailing) return cancelled('not-scheduled');
      if (mailing.state === 'refused') return this.openAgain(tx, mailing);
      const all = await this.items.of(tx, mailingId);
      // What was added to the mail while the locks were waited for is not under them.
      if (!postingsIn(all).every((id) => postingIds.includes(id))) throw new TryAgain();
      // Under the locks no posting changes any more. Asked before the look at the suggestions: the other way
      // round, a matching that ends in between would be seen neither as to come nor by its result.
      const matching = await this.beingMatched(tx, postingIds);
      const { standing, moving } = await this.items.current(tx, await this.items.of(tx, mailingId));
      if (matching && moving.length > 0) {
        const soon = new Date(this.clock.now().getTime() + MATCHING_TAKES);
        return postponed(soon, 'a-posting-is-matched-anew');
      }
      if (standing.length === 0) {
        await this.settle(tx, mailing, 'cancelled', null);
        return cancelled('nothing-left-to-say');
      }
      return this.send(tx, mailing, standing);
    });
  }

  /** Before the row of the mail, which an erasure empties under the same locks. Answers the postings. */
  private async lockSpokenOf(tx: EntityManager, mailingId: string): Promise<string[]> {
    const mailing = await tx.findOneBy(Mailing, { id: mailingId });
    if (!mailing) return [];
    const all = await this.items.of(tx, mailingId);
    const postingIds = postingsIn(all);
    await lockPostingsToSend(tx, postingIds);
    await shareOrganisations(tx, [
      mailing.organisationId,
      ...all.flatMap(({ suggestion }) => [
        suggestion.demandOrganisationId,
        suggestion.offerOrganisationId,
      ]),
    ]);
    return postingIds;
  }

  /**
   * Somebody replays a mail that the server had refused. It is sent by the next try: as long as it is seen as
   * refused, what it says may go with another mail.
   */
  private async openAgain(tx: EntityManager, mailing: Mailing): Promise<JobOutcome> {
    await this.settle(tx, mailing, 'scheduled', mailing.response);
    return postponed(new Date(this.clock.now().getTime() + REOPENING_TAKES), 'opened-again');
  }

  /** Whether the matching of one of these postings is still to come. */
  private async beingMatched(tx: EntityManager, postingIds: readonly string[]): Promise<boolean> {
    const unfinished = await tx.query<unknown[]>(
      `select 1 from outbox where job = 'match-posting' and reference = any($1)
          and state in ('pending', 'leased') limit 1`,
      [postingIds],
    );
    return unfinished.length > 0;
  }

  private async send(
    tx: EntityManager,
    mailing: Mailing,
    current: readonly MailedNotification[],
  ): Promise<JobOutcome> {
    const recipient = await this.organisations.recipient(tx, mailing.organisationId);
    if (!recipient) {
      await this.settle(tx, mailing, 'cancelled', null);
      return cancelled('no-address');
    }
    const language = isLanguage(recipient.language) ? recipient.language : 'en';
    const items = await this.items.describe(tx, current, language);
    const sending = await this.channel.send({
      id: mailing.id,
      to: { name: recipient.name, address: recipient.email },
      ...composeMailing({ language, items, publicUrl: this.channel.publicUrl }),
    });
    if (sending.refused) {
      await this.settle(tx, mailing, 'refused', sending.response);
      return givenUp(sending.response);
    }
    await this.settle(tx, mailing, 'sent', sending.response);
    const ids = current.map(({ notification }) => notification.id);
    await tx.update(Notification, ids, { sentAt: this.clock.now() });
    return done;
  }

  private async settle(
    tx: EntityManager,
    mailing: Mailing,
    state: MailingState,
    response: string | null,
  ): Promise<void> {
    const sentAt = state === 'sent' ? this.clock.now() : null;
    await tx.update(Mailing, { id: mailing.id }, { state, response, sentAt });
  }
}

function postingsIn(all: readonly MailedNotification[]): string[] {
  return all.flatMap(({ suggestion }) => [suggestion.demandId, suggestion.offerId]);
}
