import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor, Transactions } from '#database';
import {
  shareOrganisations,
  Organisations,
  toldVetting,
  VettingCase,
  VettingReview,
} from '#membership';
import { cancelled, type DeliverVettingPayload, done, givenUp, type JobOutcome } from '#pipeline';
import { isLanguage } from '#reference';
import { MailChannel } from './channels/mail-channel.js';
import { composeVetting } from './compose/compose-vetting.js';

/** Tells an organisation what its vetting came to, unless it has come to something else since. */
@Injectable()
export class DeliverVetting {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly channel: MailChannel,
  ) {}

  async run({ caseId, reviews: count }: DeliverVettingPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('deliver-vetting'), async (tx) => {
      const found = await tx.findOneBy(VettingCase, { id: caseId });
      if (!found) return cancelled('no-case');
      // An erasure waits until the mail is out; one that was first has left no reviews.
      await shareOrganisations(tx, [found.organisationId]);
      const reviews = await tx.find(VettingReview, { where: { caseId }, order: { id: 'ASC' } });
      const { state, words } = toldVetting(found.state, reviews);
      if (state === 'waiting' || reviews.length !== count) return cancelled('overtaken');
      return this.send(tx, found.organisationId, { id: `${caseId}-${count}`, state, words });
    });
  }

  private async send(
    tx: EntityManager,
    organisationId: string,
    told: { id: string; state: 'more-asked' | 'admitted' | 'declined'; words: string | null },
  ): Promise<JobOutcome> {
    const recipient = await this.organisations.recipient(tx, organisationId);
    if (!recipient) return cancelled('no-address');
    const { name, email, language } = recipient;
    const sending = await this.channel.send({
      id: told.id,
      to: { name, address: email },
      ...composeVetting({
        ...told,
        name,
        language: isLanguage(language) ? language : 'en',
        publicUrl: this.channel.publicUrl,
      }),
    });
    return sending.refused ? givenUp(sending.response) : done;
  }
}
