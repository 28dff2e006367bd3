import type { Passage } from '../passage.js';

/** What the pages for signing in and for one's account say. `{…}` stands for what is filled in. */
export interface SignInMessages {
  readonly signIn: string;
  readonly signOut: string;
  readonly account: string;
  readonly email: string;
  readonly password: string;
  readonly newPassword: string;
  readonly passwordRules: string;
  readonly byMail: string;
  readonly forgot: string;
  readonly withPassword: string;

  readonly mail: Passage & { readonly submit: string };
  readonly forgotten: Passage;
  readonly sent: Passage;
  readonly link: Passage;
  readonly reset: Passage & { readonly submit: string };

  readonly invitation: {
    readonly heading: string;
    /** `{role}`, `{organisation}` */
    readonly lead: string;
    readonly secretariat: string;
    readonly name: string;
    readonly passwordOptional: string;
    readonly known: string;
    readonly submit: string;
  };

  readonly roles: {
    readonly administrator: string;
    readonly editor: string;
    readonly viewer: string;
    readonly officer: string;
    readonly reviewer: string;
    readonly steeringCommittee: string;
  };

  readonly factor: Passage & {
    readonly code: string;
    readonly recoveryCode: string;
    readonly recoveryHint: string;
    readonly passkey: string;
    readonly submit: string;
  };

  readonly proof: Passage & { readonly submit: string; readonly mailInstead: string };

  readonly sessions: Passage & {
    readonly here: string;
    readonly unknownDevice: string;
    /** `{time}` */
    readonly seen: string;
    readonly end: string;
    readonly endOthers: string;
  };

  readonly actFor: Passage & { readonly submit: string };
  readonly change: Passage & { readonly submit: string; readonly done: string };

  readonly newEmail: Passage & { readonly submit: string; readonly sent: string };
  readonly confirmEmail: Passage & { readonly submit: string; readonly done: string };

  readonly factors: Passage & {
    /** `{date}` */
    readonly due: string;
    readonly overdue: string;
    readonly app: string;
    readonly appLead: string;
    readonly appIsThere: string;
    readonly secret: string;
    readonly openApp: string;
    readonly confirm: string;
    readonly passkeys: string;
    readonly passkeysLead: string;
    readonly passkeyName: string;
    readonly addPasskey: string;
    readonly remove: string;
    readonly codes: string;
    readonly codesLead: string;
    /** `{n}` */
    readonly codesLeft: string;
    readonly renewCodes: string;
    readonly needsScript: string;
  };

  readonly keys: Passage & {
    readonly name: string;
    readonly scopes: string;
    readonly days: string;
    readonly add: string;
    readonly shownOnce: string;
    readonly revoke: string;
    /** `{date}` */
    readonly expires: string;
    readonly none: string;
    readonly administratorsOnly: string;
  };

  readonly faults: {
    readonly wrongCredentials: string;
    readonly wrongProof: string;
    /** `{minutes}` */
    readonly tooMany: string;
    readonly linkNotValid: string;
    readonly address: string;
    readonly addressTaken: string;
    readonly tooShort: string;
    readonly tooCommon: string;
    readonly tooPersonal: string;
    readonly tooSimple: string;
    readonly nameNeeded: string;
    readonly wrongCode: string;
    readonly factorCompulsory: string;
    readonly passwordTooShort: string;
    readonly other: string;
  };
}
