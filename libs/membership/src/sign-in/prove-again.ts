import { Injectable } from '@nestjs/common';
import { Transactions } from '#database';
import { DomainError } from '#domain-error';
import { Sessions } from '../sessions/sessions.js';
import type { SignedIn } from '../sessions/signed-in.js';
import { CheckProof } from './check-proof.js';
import type { Proof } from './proofs.js';

/** Somebody shows once more who they are, before a change of password, address, factor or role. */
@Injectable()
export class ProveAgain {
  constructor(
    private readonly transactions: Transactions,
    private readonly checkProof: CheckProof,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Who has a second factor gives that: a password that was looked at over a shoulder should not be enough to take
   * the factor away. Answers the session's token from now on. Throws DomainError `unauthenticated`, `forbidden` or `too-many`.
   */
  async run({ session, hasFactor }: SignedIn, proof: Proof): Promise<string> {
    if (hasFactor && proof.kind === 'password') {
      throw new DomainError('forbidden', 'factor-needed', 'Show your second factor instead.');
    }
    await this.checkProof.run(session, proof);
    return this.transactions.run({ kind: 'person', personId: session.personId }, (tx) =>
      this.sessions.prove(tx, session.id),
    );
  }
}
