import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError, notFound } from '#domain-error';
import { Password } from '../passwords/password.js';
import { Sessions } from '../sessions/sessions.js';
import type { SignedIn } from '../sessions/signed-in.js';
import { AuthenticatorApps } from './authenticator-apps.js';
import { FactorLog } from './factor-log.js';
import { Factors } from './factors.js';
import { Passkeys } from './passkeys.js';

/** Which factor: the app, or a passkey by its id. */
export type WhichFactor =
  { readonly kind: 'authenticator-app' } | { readonly kind: 'passkey'; readonly id: string };

/** Takes a second factor away, and ends the person's other sessions. */
@Injectable()
export class RemoveFactor {
  constructor(
    private readonly apps: AuthenticatorApps,
    private readonly passkeys: Passkeys,
    private readonly factors: Factors,
    private readonly sessions: Sessions,
    private readonly log: FactorLog,
  ) {}

  /**
   * Throws DomainError `forbidden` without a recent proof, `not-found`, and `conflict` for the last factor of
   * somebody who has to have one or whose password is too short to stand alone.
   */
  async run(tx: EntityManager, signedIn: SignedIn, which: WhichFactor): Promise<void> {
    const { session } = signedIn;
    const { id, personId } = session;
    this.sessions.requireProof(session);
    if (which.kind === 'passkey') await this.passkeys.remove(tx, personId, which.id);
    else if (!(await this.apps.remove(tx, personId))) throw notFound('authenticator app');
    if (!(await this.factors.any(tx, personId))) await this.requireNone(tx, signedIn);
    await this.sessions.endAll(tx, personId, id);
    await this.log.record(tx, { personId, what: 'removed', factor: which.kind });
  }

  /** What is thrown undoes the removal. */
  private async requireNone(tx: EntityManager, { session, factorDueAt }: SignedIn): Promise<void> {
    if (factorDueAt) {
      throw new DomainError(
        'conflict',
        'factor-compulsory',
        'Your role asks for a second factor. Set up another one before you remove this one.',
      );
    }
    if (await tx.existsBy(Password, { personId: session.personId, short: true })) {
      throw new DomainError(
        'conflict',
        'password-too-short-alone',
        'Without a second factor a password needs 15 characters. Choose a longer one first.',
      );
    }
  }
}
