import type { Passage } from './passage.js';
import type { SignInMessages } from './sign-in/sign-in-messages.js';
import type { JoiningMessages } from './joining/joining-messages.js';

export type { Passage } from './passage.js';

/** Everything that the portal says, in one language. Plain text, never markup. */
export interface Messages {
  readonly network: string;
  /** For search engines, and for the title of the first page. */
  readonly summary: string;
  readonly skipToContent: string;
  readonly chooseLanguage: string;
  readonly apiReference: string;

  readonly home: {
    readonly heading: string;
    readonly lead: string;
    readonly howItWorks: string;
    readonly principle: Passage;
    readonly steps: {
      readonly ask: Passage;
      readonly match: Passage;
      readonly tell: Passage;
      readonly cooperate: Passage;
    };
    readonly api: Passage;
  };

  readonly signIn: SignInMessages;

  readonly suggestion: {
    readonly heading: string;
    readonly lead: string;
    readonly signIn: string;
    readonly token: string;
    readonly see: string;
    readonly answer: string;
    readonly interested: string;
    readonly later: string;
    readonly no: string;
    readonly reasons: string;
  };

  readonly joining: JoiningMessages;

  readonly problem: {
    readonly notFound: Passage;
    readonly refused: Passage;
    readonly failure: Passage;
    readonly reference: string;
    readonly home: string;
  };
}
