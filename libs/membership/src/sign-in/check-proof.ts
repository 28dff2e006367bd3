import { Injectable } from '@nestjs/common';
import { Transactions } from '#database';
import { DomainError } from '#domain-error';
import type { Session } from '../sessions/session.js';
import { type Proof, Proofs } from './proofs.js';
import { proofLines } from './sign-in-lines.js';
import { Throttle } from './throttle.js';

/** Looks at a proof of somebody who is known already, and lets nobody guess. */
@Injectable()
export class CheckProof {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly proofs: Proofs,
  ) {}

  /** Throws DomainError `unauthenticated` for a proof that is not right, `too-many` after some of them. */
  async run(session: Session, proof: Proof): Promise<void> {
    const { personId } = session;
    const lines = proofLines(personId);
    await this.throttle.admit(lines);
    // What was used up stays so although the proof was wrong, so nothing is thrown inside.
    const right = await this.transactions.run({ kind: 'person', personId }, async (tx) => {
      const isRight = await this.proofs.isRight(tx, session, proof);
      if (isRight) await this.throttle.forgive(lines);
      return isRight;
    });
    if (!right) throw notRight();
  }
}

function notRight(): DomainError {
  return new DomainError(
    'unauthenticated',
    'wrong-proof',
    'That is not right. A code counts once and for half a minute: wait for the next one, then try again.',
  );
}
