import { Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { EntityManager } from 'typeorm';
import { AuthenticatorApps } from '../factors/authenticator-apps.js';
import { Passkeys } from '../factors/passkeys.js';
import { RecoveryCodes } from '../factors/recovery-codes.js';
import { Password } from '../passwords/password.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import type { Session, SessionFactor } from '../sessions/session.js';

/** What somebody shows to prove who they are. */
export type Proof =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'authenticator-app'; readonly code: string }
  | { readonly kind: 'recovery-code'; readonly code: string }
  | { readonly kind: 'passkey'; readonly response: AuthenticationResponseJSON };

/** A proof that is a second factor. */
export type FactorProof = Exclude<Proof, { kind: 'password' }>;

export type GivenFactor = Exclude<SessionFactor, 'none' | 'due'>;

/** Checks proofs. A code that was right is used up by it. */
@Injectable()
export class Proofs {
  constructor(
    private readonly hashing: PasswordHashing,
    private readonly apps: AuthenticatorApps,
    private readonly passkeys: Passkeys,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  async isRight(tx: EntityManager, session: Session, proof: Proof): Promise<boolean> {
    const { personId } = session;
    switch (proof.kind) {
      case 'password': {
        const password = await tx.findOneBy(Password, { personId });
        return this.hashing.verify(password?.hash ?? null, proof.password);
      }
      case 'authenticator-app':
        return this.apps.take(tx, personId, proof.code);
      case 'recovery-code':
        return this.recoveryCodes.take(tx, personId, proof.code);
      case 'passkey':
        return this.passkeys.take(tx, session, proof.response);
    }
  }
}
