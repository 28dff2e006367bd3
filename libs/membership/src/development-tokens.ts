import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { DevelopmentToken } from './development-token.js';

/** Issues and resolves the tokens that name an organisation until people can sign in. */
@Injectable()
export class DevelopmentTokens {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** A new token for the organisation; it can be read only here. */
  async issue(actor: Actor, organisationId: string): Promise<string> {
    const token = `dev_${randomBytes(18).toString('base64url')}`;
    await this.transactions.run(actor, (tx) =>
      tx.insert(DevelopmentToken, {
        tokenHash: hash(token),
        organisationId,
        createdAt: this.clock.now(),
      }),
    );
    return token;
  }

  /** The organisation that the token names, or null. */
  async organisationOf(token: string): Promise<string | null> {
    return this.transactions.run({ kind: 'anonymous' }, async (tx) => {
      const row = await tx.findOneBy(DevelopmentToken, { tokenHash: hash(token) });
      return row?.organisationId ?? null;
    });
  }
}

function hash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
