import type { Passage } from '../passage.js';

/** What the pages say by which an organisation joins. */
export interface JoiningMessages {
  readonly apply: {
    readonly heading: string;
    readonly lead: string;
    readonly name: string;
    readonly latinName: string;
    readonly latinNameHint: string;
    readonly country: string;
    readonly type: string;
    readonly choose: string;
    readonly types: {
      readonly community: string;
      readonly local: string;
      readonly national: string;
      readonly international: string;
      readonly foundation: string;
      readonly association: string;
    };
    readonly registrationNumber: string;
    readonly registrationHint: string;
    readonly sectors: string;
    readonly languages: string;
    readonly staff: string;
    readonly website: string;
    readonly description: string;
    readonly contact: string;
    readonly contactName: string;
    readonly position: string;
    readonly email: string;
    readonly emailHint: string;
    readonly submit: string;
    readonly sent: Passage;
  };
  readonly confirm: Passage & { readonly submit: string; readonly done: Passage };
  /** `{organisation}` stands for its name. */
  readonly claim: Passage & {
    readonly name: string;
    readonly submit: string;
    readonly done: Passage;
  };
  readonly agree: string;
  readonly readNotice: string;
  readonly signIn: string;
  readonly privacy: {
    readonly heading: string;
    /** `{day}` stands for the day from which it holds. */
    readonly version: string;
    readonly who: Passage;
    readonly what: Passage;
    readonly why: Passage;
    readonly seen: Passage;
    readonly kept: Passage;
    readonly rights: Passage;
  };
  readonly faults: {
    readonly mend: string;
    readonly required: string;
    readonly tooLong: string;
    readonly latin: string;
    readonly webAddress: string;
    readonly email: string;
    readonly number: string;
    readonly agree: string;
    readonly other: string;
    readonly linkNotValid: string;
    readonly claimed: string;
  };
}
