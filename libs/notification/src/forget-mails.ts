import { Injectable } from '@nestjs/common';
import { done, type ForgetMailsPayload, type JobOutcome } from '#pipeline';
import { MailChannel } from './channels/mail-channel.js';

/** Takes mails out of the local mailbox after what they speak of was erased. */
@Injectable()
export class ForgetMails {
  constructor(private readonly channel: MailChannel) {}

  async run({ mailIds }: ForgetMailsPayload): Promise<JobOutcome> {
    await this.channel.forget(mailIds);
    return done;
  }
}
