import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OnApplicationShutdown } from '@nestjs/common';
import { withoutAddresses } from '#logging';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import { keepInMailbox, mailsNaming, removeFromMailbox } from './mailbox-files.js';

/** Where mail goes: `smtp://…` or `smtps://…`, or `file:DIRECTORY` for a local mailbox. */
export interface MailSettings {
  readonly url: string;
  /** The address that mail comes from. */
  readonly from: string;
  /** Where links in mails lead. */
  readonly publicUrl: string;
}

/** A mail, composed. */
export interface OutgoingMail {
  /** Names the mail for good: a repeat has the same Message-ID. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What the server said; `refused` is for good (5xx). A passing trouble is thrown. */
export interface Sending {
  readonly refused: boolean;
  readonly response: string;
}

const CONNECTING_TAKES = 15_000;
/** A server may think for a while before it says that it has taken a mail. */
const ANSWERING_TAKES = 60_000;
/** All of a send. A server that says a byte now and then would otherwise keep the locks of the postings for ever. */
const SENDING_TAKES = 120_000;

/** Commands whose refusal is about this recipient or this mail. */
const FINAL_AFTER = ['RCPT TO', 'DATA'];

/** Known to nodemailer 10, not yet to its types. */
type SmtpOptions = SMTPTransport.Options & { readonly socketCloseTimeout: number };

interface SmtpError {
  readonly responseCode?: number;
  readonly command?: string;
  readonly message: string;
}

/** Hands mails to the mail server, or puts them into the local mailbox. */
export class MailChannel implements OnApplicationShutdown {
  readonly publicUrl: string;
  private readonly transport: Transporter;
  private readonly mailbox: string | null;

  /** `sendingTakes` is how long a send may take from connecting to the server's last word, in milliseconds. */
  constructor(
    private readonly settings: MailSettings,
    private readonly sendingTakes = SENDING_TAKES,
  ) {
    this.publicUrl = settings.publicUrl;
    this.mailbox = mailboxDirectory(settings.url);
    this.transport = this.mailbox
      ? createTransport({ streamTransport: true, buffer: true })
      : createTransport({
          url: settings.url,
          connectionTimeout: CONNECTING_TAKES,
          greetingTimeout: CONNECTING_TAKES,
          socketTimeout: ANSWERING_TAKES,
          // Given up is given up: no byte of a mail leaves after its locks are released.
          socketCloseTimeout: 0,
        } as SmtpOptions);
  }

  /** Throws when the mail is to be tried again: the server is away, too slow, or asks for patience. */
  async send(mail: OutgoingMail): Promise<Sending> {
    const signal = AbortSignal.timeout(this.sendingTakes);
    const message = { ...this.message(mail), signal };
    try {
      const info = (await this.transport.sendMail(message)) as {
        message?: Buffer;
        response?: string;
      };
      if (this.mailbox && info.message) await keepInMailbox(this.mailbox, mail.id, info.message);
      return {
        refused: false,
        response: told(info.response ?? 'kept in the local mailbox'),
      };
    } catch (error) {
      if (signal.aborted) throw tooSlow(this.sendingTakes);
      const { responseCode = 0, command = '', message: text } = error as SmtpError;
      // A 5xx before the recipient is named (sign-in, sender) is about us, and passes when we mend it.
      if (responseCode < 500 || !FINAL_AFTER.includes(command)) throw error;
      return { refused: true, response: told(text) };
    }
  }

  /** Removes the mails of these ids from the local mailbox, as far as they are there. */
  async forget(ids: readonly string[]): Promise<void> {
    if (this.mailbox) await removeFromMailbox(this.mailbox, ids);
  }

  /** Removes from it the mails to or about an address that `isErased` knows; it is asked in small letters. */
  async forgetNaming(isErased: (addressKey: string) => boolean): Promise<void> {
    if (this.mailbox) await this.forget(await mailsNaming(this.mailbox, isErased));
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  private message(mail: OutgoingMail): SendMailOptions {
    const { from, publicUrl } = this.settings;
    return {
      messageId: `<${mail.id}@${new URL(publicUrl).hostname}>`,
      from: { name: 'Caravanserai', address: from },
      // An object, never a string: nodemailer would read "a@x\r\nBcc: b@y" as two recipients.
      to: { ...mail.to },
      envelope: { from, to: [mail.to.address] },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  }
}

/** The directory that a `file:` URL names, absolute or relative to the working directory; null for any other URL. */
export function mailboxDirectory(mailUrl: string): string | null {
  if (mailUrl.startsWith('file:/')) return fileURLToPath(mailUrl);
  return mailUrl.startsWith('file:') ? resolve(mailUrl.slice('file:'.length)) : null;
}

function tooSlow(milliseconds: number): Error {
  return new Error(`The mail server has not taken the mail within ${milliseconds / 1_000} s.`);
}

function told(response: string): string {
  return withoutAddresses(response).slice(0, 500);
}
