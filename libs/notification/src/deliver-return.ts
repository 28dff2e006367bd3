import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor, Transactions } from '#database';
import { shareOrganisations, Organisations } from '#membership';
import { cancelled, type DeliverReturnPayload, done, givenUp, type JobOutcome } from '#pipeline';
import { lockPostingsToSend, ModerationCase, Posting } from '#posting';
import { isLanguage } from '#reference';
import { MailChannel } from './channels/mail-channel.js';
import { composeReturn } from './compose/compose-return.js';

/** Tells an organisation that an officer has returned its posting, unless it has changed or withdrawn it since. */
@Injectable()
export class DeliverReturn {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly channel: MailChannel,
  ) {}

  async run({ postingId, version }: DeliverReturnPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('deliver-return'), async (tx) => {
      await lockPostingsToSend(tx, [postingId]);
      const posting = await tx.findOneBy(Posting, { id: postingId, version });
      const returned = await tx.findOneBy(ModerationCase, {
        postingId,
        outcome: 'returned',
        decidedVersion: version,
      });
      if (!posting || !returned) return cancelled('overtaken');
      return this.send(tx, posting, returned);
    });
  }

  private async send(
    tx: EntityManager,
    { organisationId, title }: Posting,
    { id, reason, words }: ModerationCase,
  ): Promise<JobOutcome> {
    await shareOrganisations(tx, [organisationId]);
    const recipient = await this.organisations.recipient(tx, organisationId);
    if (!recipient) return cancelled('no-address');
    const { name, email, language } = recipient;
    const sending = await this.channel.send({
      id,
      to: { name, address: email },
      ...composeReturn({
        name,
        title,
        reason: reason ?? 'other',
        words,
        language: isLanguage(language) ? language : 'en',
        publicUrl: this.channel.publicUrl,
      }),
    });
    return sending.refused ? givenUp(sending.response) : done;
  }
}
