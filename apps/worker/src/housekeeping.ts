import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { IdempotentRequests } from '#idempotency';

/** Forgets what need not be kept. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: IdempotentRequests,
  ) {}

  run(): Promise<number> {
    return this.transactions.run(systemActor('housekeeping'), (tx) => this.requests.forgetOld(tx));
  }
}
