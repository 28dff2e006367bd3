import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor, Transactions } from '#database';
import { IdempotentRequests } from '#idempotency';
import { Applications, ForgetOld } from '#membership';
import { OutboxResults } from '#outbox';

const housekeeper = systemActor('housekeeping');

/** Forgets what need not be kept. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: IdempotentRequests,
    private readonly membership: ForgetOld,
    private readonly applications: Applications,
    private readonly outbox: OutboxResults,
  ) {}

  /** `isStopped` ends it between two batches. */
  async run(isStopped: () => boolean): Promise<void> {
    await this.inTransaction((tx) => this.requests.forgetOld(tx));
    await this.inTransaction((tx) => this.membership.run(tx));
    await this.inTransaction((tx) => this.applications.forgetUnconfirmed(tx));
    while (!isStopped() && (await this.inTransaction((tx) => this.outbox.forgetOld(tx))) > 0);
  }

  private inTransaction(forget: (tx: EntityManager) => Promise<number>): Promise<number> {
    return this.transactions.run(housekeeper, forget);
  }
}
