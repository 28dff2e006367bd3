import { Injectable } from '@nestjs/common';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import type { EntityManager } from 'typeorm';
import { DomainError } from '#domain-error';
import type { Session } from '../sessions/session.js';
import { Sessions } from '../sessions/sessions.js';
import { AuthenticatorApps } from './authenticator-apps.js';
import { FactorLog } from './factor-log.js';
import { Passkeys } from './passkeys.js';
import { RecoveryCodes } from './recovery-codes.js';

/** What came of it. */
export interface FactorAdded {
  /** Ten new ones with the first factor, to be written down; null when the person has some. */
  readonly recoveryCodes: readonly string[] | null;
}

/** Adds a second factor to the account of whoever holds the session, and ends their other sessions. */
@Injectable()
export class AddFactor {
  constructor(
    private readonly apps: AuthenticatorApps,
    private readonly passkeys: Passkeys,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly sessions: Sessions,
    private readonly log: FactorLog,
  ) {}

  /** The app that was prepared. Throws DomainError `invalid` when the code is not its. */
  async app(tx: EntityManager, session: Session, code: string): Promise<FactorAdded> {
    this.sessions.requireProof(session);
    if (!(await this.apps.confirm(tx, session.personId, code))) throw wrongCode();
    return this.added(tx, session, 'authenticator-app');
  }

  /** Throws DomainError `invalid` when what the device says does not hold. */
  async passkey(
    tx: EntityManager,
    session: Session,
    made: { response: RegistrationResponseJSON; name: string },
  ): Promise<FactorAdded> {
    this.sessions.requireProof(session);
    if (!(await this.passkeys.add(tx, session, made))) throw noPasskey();
    return this.added(tx, session, 'passkey');
  }

  private async added(
    tx: EntityManager,
    { id, personId }: Session,
    factor: 'authenticator-app' | 'passkey',
  ): Promise<FactorAdded> {
    await this.sessions.endAll(tx, personId, id);
    await this.log.record(tx, { personId, what: 'added', factor });
    const some = await this.recoveryCodes.left(tx, personId);
    return { recoveryCodes: some > 0 ? null : await this.recoveryCodes.renew(tx, personId) };
  }
}

function wrongCode(): DomainError {
  const detail = 'This is not the code that the app shows now. Check the clock of the telephone.';
  return new DomainError('invalid', 'invalid', detail, [
    { pointer: '/code', code: 'wrong-code', detail },
  ]);
}

function noPasskey(): DomainError {
  const detail = 'The passkey could not be set up. Ask for new options and try again.';
  return new DomainError('invalid', 'invalid', detail, [
    { pointer: '/response', code: 'not-verified', detail },
  ]);
}
