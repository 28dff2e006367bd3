import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { AccountNotice, People } from '#membership';
import {
  cancelled,
  type DeliverAccountNoticePayload,
  done,
  givenUp,
  type JobOutcome,
} from '#pipeline';
import { isLanguage } from '#reference';
import { MailChannel } from './channels/mail-channel.js';
import { composeAccountNotice } from './compose/compose-account-notice.js';

/** Tells somebody what has happened to their account, and forgets where it was told. */
@Injectable()
export class DeliverAccountNotice {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: People,
    private readonly channel: MailChannel,
  ) {}

  async run({ noticeId: id }: DeliverAccountNoticePayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('deliver-account-notice'), async (tx) => {
      const notice = await tx.findOneBy(AccountNotice, { id });
      // Taken away first: an erasure that wants the row waits until the mail is out, and then knows of it.
      const { affected } = await tx.delete(AccountNotice, { id });
      const person = notice && (await this.people.byId(tx, notice.personId));
      if (!notice || affected !== 1 || !person) return cancelled('nobody-to-tell');
      const { kind, email, device, createdAt } = notice;
      const sending = await this.channel.send({
        id,
        to: { name: person.name, address: email },
        ...composeAccountNotice({
          kind,
          language: isLanguage(person.language) ? person.language : 'en',
          name: person.name,
          at: createdAt,
          device,
          publicUrl: this.channel.publicUrl,
        }),
      });
      return sending.refused ? givenUp(sending.response) : done;
    });
  }
}
