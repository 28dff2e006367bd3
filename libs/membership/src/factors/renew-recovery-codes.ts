import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '#domain-error';
import { Sessions } from '../sessions/sessions.js';
import type { SignedIn } from '../sessions/signed-in.js';
import { FactorLog } from './factor-log.js';
import { RecoveryCodes } from './recovery-codes.js';

/** Ten new recovery codes in place of those that are used or lost. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly recoveryCodes: RecoveryCodes,
    private readonly sessions: Sessions,
    private readonly log: FactorLog,
  ) {}

  /** Throws DomainError `forbidden` without a recent proof, `conflict` without a factor that they could stand in for. */
  async run(tx: EntityManager, { session, hasFactor }: SignedIn): Promise<string[]> {
    const { personId } = session;
    this.sessions.requireProof(session);
    if (!hasFactor) {
      const detail = 'Recovery codes stand in for a second factor. Set one up first.';
      throw new DomainError('conflict', 'no-factor', detail);
    }
    await this.log.record(tx, { personId, what: 'codes-renewed', factor: 'recovery-code' });
    return this.recoveryCodes.renew(tx, personId);
  }
}
