import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { systemActor, Transactions } from '#database';
import { OpenIntroduction } from './open-introduction.js';

const finder = systemActor('open-missed-introductions');

/** So long an answer is its own job's to follow up. */
const JOB_TAKES = 30_000;

/**
 * The latest answers of pairs that are both interested, may be introduced and are not, told before $1. Few suggestions
 * have an interest from both sides, so that is looked at first.
 */
const MISSED = `
  with both_sides as materialized (
    select a.suggestion_id, max(a.id::text)::uuid as answer_id
      from suggestion_answer a join suggestion s on s.id = a.suggestion_id
     where a.answer = 'interested' and s.listed
       and not exists (select from introduction i where i.suggestion_id = s.id)
     group by a.suggestion_id
    having count(distinct a.side) = 2 and max(a.answered_at) < $1)
  select b.answer_id as "answerId"
    from both_sides b join suggestion s on s.id = b.suggestion_id
   where (select count(*) from standing_interests(array[s.id]) where holds) = 2
     and (select count(*) from posting p
           where p.id in (s.demand_id, s.offer_id) and p.state = 'published') = 2
     and may_meet(s.demand_organisation_id, s.offer_organisation_id)
   order by b.answer_id limit $2`;

/**
 * Introduces the pairs that no job is left to introduce: when theirs ran, a posting was paused or the pair was off the
 * lists, and by now it is open and on them again. Run from time to time; running it twice does no more.
 */
@Injectable()
export class OpenMissedIntroductions {
  constructor(
    private readonly transactions: Transactions,
    private readonly openIntroduction: OpenIntroduction,
    private readonly clock: Clock,
  ) {}

  /** Answers how many were opened. Each has a transaction of its own, and one that fails holds up none. */
  async run(onTrouble: (answerId: string, error: unknown) => void, limit = 500): Promise<number> {
    const before = new Date(this.clock.now().getTime() - JOB_TAKES);
    const missed = await this.transactions.run(finder, (tx) =>
      tx.query<{ answerId: string }[]>(MISSED, [before, limit]),
    );
    let opened = 0;
    for (const { answerId } of missed) {
      try {
        const outcome = await this.openIntroduction.run({ answerId });
        if (outcome.kind === 'done') opened += 1;
      } catch (error) {
        onTrouble(answerId, error);
      }
    }
    return opened;
  }
}
