import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { currentPolicy, type MatchContext, type Policy } from '#matching';

/** The policy that postings are matched with, and the day. */
@Injectable()
export class PolicyInForce {
  readonly policy: Policy = currentPolicy;

  constructor(private readonly clock: Clock) {}

  /** What a score depends on apart from the two postings. */
  context(): MatchContext {
    return { policy: this.policy, today: this.clock.today() };
  }
}
