import type { ReturnReason } from '#posting';
import type { Language } from '#reference';
import type { ComposedMail } from './compose-mailing.js';
import { letterWords } from './letter-words/by-language.js';
import { writeLetter } from './write-letter.js';

export interface ReturnContent {
  readonly language: Language;
  /** Of the organisation. */
  readonly name: string;
  /** Of the posting. */
  readonly title: string;
  readonly reason: ReturnReason;
  /** What the officer wrote to the poster. */
  readonly words: string | null;
  readonly publicUrl: string;
}

/** The mail that tells an organisation that its posting was returned, and why. Pure. */
export function composeReturn(content: ReturnContent): ComposedMail {
  const { language, name, title, reason, words: quote, publicUrl } = content;
  const words = letterWords[language];
  return writeLetter({
    language,
    subject: words.returned.subject(title),
    greeting: words.greeting(name),
    paragraphs: [words.returned.lead(title.replace(/\s+/g, ' ')), words.returned.reasons[reason]],
    quote,
    next: words.returned.next,
    action: { label: words.openPortal, address: `${publicUrl}/account` },
  });
}
