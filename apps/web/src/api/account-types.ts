/* What the API says of somebody who signs in; see apps/api/openapi.json. */

export type Stage = 'second-factor' | 'set-up-factor' | 'open';
export type FactorKind = 'authenticator-app' | 'passkey' | 'recovery-code';

export interface Session {
  readonly stage: Stage;
  readonly person: { readonly id: string; readonly name: string; readonly email: string } | null;
  readonly secretariatRole: string | null;
  readonly places: readonly {
    readonly organisationId: string;
    readonly name: string;
    readonly role: string;
    readonly current: boolean;
  }[];
  readonly factors: readonly FactorKind[];
  readonly factorDueAt: string | null;
}

export interface OpenSessions {
  readonly items: readonly {
    readonly id: string;
    readonly device: string;
    readonly seenAt: string;
    readonly current: boolean;
  }[];
}

export interface Factors {
  readonly authenticatorApp: boolean;
  readonly passkeys: readonly { readonly id: string; readonly name: string }[];
  readonly recoveryCodesLeft: number;
}

export interface ApiKeys {
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly prefix: string;
    readonly scopes: readonly string[];
    readonly expiresAt: string;
  }[];
}

export interface InvitationShown {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string | null;
  readonly known: boolean;
}
