import type { ToldVetting } from '#membership';
import type { Language } from '#reference';
import type { ComposedMail } from './compose-mailing.js';
import { letterWords } from './letter-words/by-language.js';
import { writeLetter } from './write-letter.js';

export interface VettingContent {
  readonly language: Language;
  /** Of the organisation. */
  readonly name: string;
  readonly state: Exclude<ToldVetting['state'], 'waiting'>;
  /** What the reviewer wrote to the organisation. */
  readonly words: string | null;
  readonly publicUrl: string;
}

/** The mail that tells an organisation what its vetting came to. Pure. */
export function composeVetting(content: VettingContent): ComposedMail {
  const { language, name, state, words: quote, publicUrl } = content;
  const words = letterWords[language];
  const { subject, lead, next } = words.vetting[state];
  return writeLetter({
    language,
    subject,
    greeting: words.greeting(name),
    paragraphs: [lead],
    quote,
    next,
    action: { label: words.openPortal, address: `${publicUrl}/organisation/vetting` },
  });
}
