import type { OutboxRow } from '#outbox';
import type { MailKind } from './mail-kinds.js';

/**
 * What became of a mail. `waiting`: to be sent, or to be tried again; `sent`: the mail server has taken it;
 * `not-needed`: nothing was left to say, or nobody to say it to; `refused`: the server will not take it; `given-up`:
 * tried in vain, as often as it is tried.
 */
export const mailStates = ['waiting', 'sent', 'not-needed', 'refused', 'given-up'] as const;

export type MailState = (typeof mailStates)[number];

/** A mail, by the job that sends it. What it says stands nowhere: it is composed as it is sent. */
export interface MailRecord {
  readonly row: OutboxRow;
  readonly kind: MailKind;
  readonly state: MailState;
  /** To whom; null for a mail to a person about their own account. */
  readonly organisationId: string | null;
}

/** Which mails are asked for; what is left out does not narrow. */
export interface MailsWanted {
  readonly kind?: MailKind | undefined;
  readonly state?: MailState | undefined;
  readonly organisationId?: string | undefined;
  /** The id of the oldest one that is known. */
  readonly before?: string | undefined;
  readonly limit: number;
}
