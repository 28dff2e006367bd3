/** Before each line of a contact. */
export interface ContactWords {
  readonly heading: string;
  readonly personName: string;
  readonly email: string;
  readonly phone: string;
  readonly messaging: string;
  readonly note: string;
  /** Instead of all of them. */
  readonly none: string;
}

/** The sentences of a mail in one language. Titles are quoted as their posters wrote them. */
export interface MailWords {
  readonly greeting: string;
  readonly suggestionSubject: (ownTitle: string, count: number) => string;
  readonly interestSubject: (ownTitle: string) => string;
  readonly introductionSubject: (ownTitle: string) => string;
  readonly reminderSubject: (ownTitle: string) => string;
  readonly offerLead: (ownTitle: string) => string;
  readonly demandLead: (ownTitle: string) => string;
  readonly interestLead: (ownTitle: string) => string;
  readonly introductionLead: (ownTitle: string) => string;
  readonly reminderLead: (ownTitle: string) => string;
  /** Before the link by which one answers without signing in. */
  readonly answer: string;
  /** Before the link to the page of the suggestion. */
  readonly details: string;
  readonly contact: ContactWords;
  /** What the two who are introduced do now. */
  readonly nextStep: string;
  /** In the place of the name of one that shows it to its partners only. */
  readonly unnamedOrganisation: string;
  readonly more: (count: number) => string;
  readonly closing: (publicUrl: string) => string;
}
