import type { MailedPurpose } from '#membership';

/** What a mail says about one kind of link. */
export interface LinkWords {
  readonly subject: string;
  readonly lead: string;
  /** On the button. */
  readonly action: string;
}

/** The sentences of mails that carry a link, in one language. */
export interface LinkMailWords {
  readonly greeting: (name: string) => string;
  readonly byPurpose: Readonly<Record<MailedPurpose, LinkWords>>;
  readonly copy: string;
  readonly validFor: (span: string) => string;
  readonly minutes: (n: number) => string;
  readonly hours: (n: number) => string;
  readonly days: (n: number) => string;
  readonly notAsked: string;
}
