import type { NoticeKind, ToldVetting } from '#membership';
import type { ReturnReason } from '#posting';

/** Subject of a mail, and what it says first. */
interface Head {
  readonly subject: string;
  readonly lead: string;
}

/** The sentences of mails that tell one thing, in one language. */
export interface LetterWords {
  readonly greeting: (name: string) => string;
  readonly account: {
    readonly byKind: Readonly<Record<NoticeKind, Head>>;
    readonly when: (instant: string) => string;
    readonly device: (device: string) => string;
    /** What to do when it was somebody else, and the button for it. */
    readonly notYou: string;
    readonly notYouAction: string;
    /** The same where the account's mail goes to another address by now. */
    readonly notYouMoved: string;
    readonly notYouMovedAction: string;
    /** What to do when an organisation has no contact any more. */
    readonly giveContact: string;
    readonly giveContactAction: string;
  };
  readonly vetting: Readonly<
    Record<Exclude<ToldVetting['state'], 'waiting'>, Head & { readonly next: string }>
  >;
  readonly returned: {
    readonly subject: (title: string) => string;
    readonly lead: (title: string) => string;
    readonly reasons: Readonly<Record<ReturnReason, string>>;
    readonly next: string;
  };
  readonly openPortal: string;
}
