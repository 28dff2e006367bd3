import type { NoticeKind } from '#membership';
import type { Language } from '#reference';
import type { ComposedMail } from './compose-mailing.js';
import { letterWords } from './letter-words/by-language.js';
import type { LetterWords } from './letter-words/letter-words.js';
import { type Letter, writeLetter } from './write-letter.js';

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
  return writeLetter({
    language,
    subject,
    greeting: words.greeting(name),
    paragraphs: [
      lead,
      words.account.when(instantIn(language, at)),
      ...(device === '' ? [] : [words.account.device(device)]),
    ],
    ...whatToDo(kind, words, publicUrl),
  });
}

function whatToDo(
  kind: NoticeKind,
  { account }: LetterWords,
  publicUrl: string,
): Pick<Letter, 'next' | 'action'> {
  switch (kind) {
    case 'contact-removed':
      return {
        next: account.giveContact,
        action: { label: account.giveContactAction, address: `${publicUrl}/organisation` },
      };
    case 'email-changed':
      // Who reads this after a change of address can no longer have a link sent to this address.
      return {
        next: account.notYouMoved,
        action: { label: account.notYouMovedAction, address: publicUrl },
      };
    default:
      return {
        next: account.notYou,
        action: { label: account.notYouAction, address: `${publicUrl}/forgot-password` },
      };
  }
}

function instantIn(language: Language, at: Date): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(language, format).format(at)} UTC`;
}
