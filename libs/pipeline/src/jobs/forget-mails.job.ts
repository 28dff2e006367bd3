import { IsUUID, Matches } from 'class-validator';
import { defineJob } from '../define-job.js';

export class ForgetMailsPayload {
  @IsUUID()
  erasureId: string;

  /** Ids, some with a number behind them; nothing that leads out of the mailbox. */
  @Matches(/^[\da-f-]{36}(?:-\d+)?$/, { each: true })
  mailIds: readonly string[];

  /** HMACs of addresses by the key `erased-address`, in base64url; mails in which one of them stands go too. */
  @Matches(/^[\w-]{43}$/, { each: true })
  addressTags: readonly string[] = [];
}

/** Remove mails from the local mailbox; what a mail server has taken is out of reach. */
export const forgetMails = defineJob({
  name: 'forget-mails',
  queue: 'deliveries',
  payload: ForgetMailsPayload,
  attempts: 20,
  identify: ({ erasureId }) => ({ reference: erasureId, version: 1 }),
});
