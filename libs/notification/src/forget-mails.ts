import { Injectable } from '@nestjs/common';
import { Keyring } from '#keyring';
import { done, type ForgetMailsPayload, type JobOutcome } from '#pipeline';
import { MailChannel } from './channels/mail-channel.js';

/** Takes mails out of the local mailbox after what they speak of was erased. */
@Injectable()
export class ForgetMails {
  constructor(
    private readonly channel: MailChannel,
    private readonly keyring: Keyring,
  ) {}

  async run({ mailIds, addressTags }: ForgetMailsPayload): Promise<JobOutcome> {
    await this.channel.forget(mailIds);
    const erased = new Set(addressTags);
    if (erased.size > 0) await this.channel.forgetNaming((key) => erased.has(this.tagOf(key)));
    return done;
  }

  private tagOf(addressKey: string): string {
    return this.keyring.mac('erased-address', addressKey).toString('base64url');
  }
}
