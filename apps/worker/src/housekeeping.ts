import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { IdempotentRequests } from '#idempotency';
import { ForgetOld } from '#membership';

/** Forgets what need not be kept. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: IdempotentRequests,
    private readonly membership: ForgetOld,
  ) {}

  run(): Promise<number> {
    return this.transactions.run(
      systemActor('housekeeping'),
      async (tx) => (await this.requests.forgetOld(tx)) + (await this.membership.run(tx)),
    );
  }
}
