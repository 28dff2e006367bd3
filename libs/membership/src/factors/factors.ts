import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { AuthenticatorApp } from './authenticator-app.js';
import { Passkey } from './passkey.js';
import { RecoveryCode } from './recovery-code.js';

/** The second factors of one person. */
export interface FactorsOfPerson {
  readonly authenticatorApp: boolean;
  readonly passkeys: readonly Passkey[];
  readonly recoveryCodesLeft: number;
}

/** Tells which second factors there are. */
@Injectable()
export class Factors {
  async of(tx: EntityManager, personId: string): Promise<FactorsOfPerson> {
    const app = await tx.countBy(AuthenticatorApp, { personId, confirmedAt: Not(IsNull()) });
    const passkeys = await tx.find(Passkey, { where: { personId }, order: { createdAt: 'ASC' } });
    const recoveryCodesLeft = await tx.countBy(RecoveryCode, { personId, usedAt: IsNull() });
    return { authenticatorApp: app > 0, passkeys, recoveryCodesLeft };
  }

  /** Whether there is one that is asked for at sign-in. Recovery codes alone are none. */
  async any(tx: EntityManager, personId: string): Promise<boolean> {
    // One statement: it is asked with each request.
    const [row] = await tx.query<{ some: boolean }[]>(
      `select exists (select 1 from authenticator_app where person_id = $1 and confirmed_at is not null)
           or exists (select 1 from passkey where person_id = $1) as some`,
      [personId],
    );
    return row?.some ?? false;
  }
}
