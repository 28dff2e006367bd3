import type { NoticeKind } from '#membership';
import type { Language } from '#reference';
import type { ComposedMail } from './compose-mailing.js';
import { letterWords } from './letter-words/by-language.js';
import { writeLetter } from './write-letter.js';

export interface AccountNoticeContent {
  readonly kind: NoticeKind;
  readonly language: Language;
  /** Of the recipient. */
  readonly name: string;
  readonly at: Date;
  /** Browser and system; empty when it is not known, or says nothing. */
  readonly device: string;
  readonly publicUrl: string;
}

/** The mail that tells somebody what has happened to their account. Pure. */
export function composeAccountNotice(content: AccountNoticeContent): ComposedMail {
  const { kind, language, name, at, device, publicUrl } = content;
  const words = letterWords[language];
  const { subject, lead } = words.account.byKind[kind];
  // Who reads this after a change of address can no longer have a link sent to this address.
  const moved = kind === 'email-changed';
  return writeLetter({
    language,
    subject,
    greeting: words.greeting(name),
    paragraphs: [
      lead,
      words.account.when(instantIn(language, at)),
      ...(device === '' ? [] : [words.account.device(device)]),
    ],
    next: moved ? words.account.notYouMoved : words.account.notYou,
    action: moved
      ? { label: words.account.notYouMovedAction, address: publicUrl }
      : { label: words.account.notYouAction, address: `${publicUrl}/forgot-password` },
  });
}

function instantIn(language: Language, at: Date): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(language, format).format(at)} UTC`;
}
