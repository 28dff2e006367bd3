import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { Transactions } from '#database';
import { KnownDevices } from '../sessions/known-devices.js';
import type { Session } from '../sessions/session.js';
import { Sessions } from '../sessions/sessions.js';
import type { Client } from './client.js';
import type { Entered } from './enter.js';
import { CheckProof } from './check-proof.js';
import type { FactorProof } from './proofs.js';

/** Opens a session that waits for its second factor. */
@Injectable()
export class GiveSecondFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly checkProof: CheckProof,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `unauthenticated` for a proof that is not right, `too-many` after some of them. */
  async run(session: Session, proof: FactorProof, client: Client): Promise<Entered> {
    const { personId } = session;
    await this.checkProof.run(session, proof);
    return this.transactions.run({ kind: 'person', personId }, async (tx) => {
      const { token } = await this.sessions.complete(tx, session, proof.kind);
      await this.audit(tx, session, proof.kind);
      const deviceToken = await this.devices.remember(tx, personId, client, true);
      return { token, deviceToken, factorDue: false };
    });
  }

  private audit(tx: EntityManager, { id, personId }: Session, factor: string): Promise<void> {
    return recordAudit(tx, {
      actor: { kind: 'person', personId },
      at: this.clock.now(),
      action: 'session.factor-given',
      subjectKind: 'session',
      subjectId: id,
      codes: { factor },
    });
  }
}
