import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { systemActor, Transactions } from '#database';
import { isMailedPurpose, LinkRecipients, OneTimeLink, OneTimeLinks } from '#membership';
import { cancelled, type DeliverLinkPayload, done, givenUp, type JobOutcome } from '#pipeline';
import { isLanguage } from '#reference';
import { MailChannel } from './channels/mail-channel.js';
import { composeLink } from './compose/compose-link.js';

/** Mails a one-time link, as long as it can be followed. A repeat after a crash has the same token and Message-ID. */
@Injectable()
export class DeliverLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly recipients: LinkRecipients,
    private readonly channel: MailChannel,
    private readonly clock: Clock,
  ) {}

  async run({ linkId }: DeliverLinkPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('deliver-link'), async (tx) => {
      const link = await tx.findOne(OneTimeLink, {
        where: { id: linkId },
        // An erasure waits until the mail is out, and then knows of it; to use the link nobody waits.
        lock: { mode: 'for_key_share' },
      });
      if (!link || link.usedAt || link.expiresAt <= this.clock.now())
        return cancelled('link-ended');
      return this.send(tx, link);
    });
  }

  private async send(tx: EntityManager, link: OneTimeLink): Promise<JobOutcome> {
    const { purpose } = link;
    if (!isMailedPurpose(purpose)) return givenUp('It stands in another mail.');
    const recipient = await this.recipients.of(tx, link);
    if (!recipient) {
      // The address was somebody's guess: it is not kept. What an organisation waits for stays, or it would learn here
      // that the address is of somebody who is suspended.
      if (purpose !== 'confirm-contact') await tx.delete(OneTimeLink, { id: link.id });
      return cancelled('nobody-to-tell');
    }
    const { name, address, language } = recipient;
    const sending = await this.channel.send({
      id: link.id,
      to: { name, address },
      ...composeLink({
        purpose,
        language: isLanguage(language) ? language : 'en',
        name,
        token: this.links.tokenOf(link.id),
        publicUrl: this.channel.publicUrl,
      }),
    });
    return sending.refused ? givenUp(sending.response) : done;
  }
}
