import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TryAgain } from '#database';
import { sameStanding } from '#matching';
import { Standings } from '#membership';
import { type Posting, Postings } from '#posting';
import { findFits } from './find-fits.js';
import { PolicyInForce } from './policy-in-force.js';
import { PostingFacts } from './posting-facts.js';
import { SuggestionLists } from './suggestion-lists.js';

/** One matching run: a posting against every open counterpart, and both lists brought up to date. */
@Injectable()
export class FindCounterparts {
  constructor(
    private readonly postings: Postings,
    private readonly standings: Standings,
    private readonly facts: PostingFacts,
    private readonly lists: SuggestionLists,
    private readonly policyInForce: PolicyInForce,
  ) {}

  /**
   * `posting` is open. Answers false, with nothing done, when it is at another version by now. Throws
   * TryAgain when the ground moved under the run.
   */
  async run(tx: EntityManager, posting: Posting): Promise<boolean> {
    const standing = await this.standings.load(tx);
    const context = { ...this.policyInForce.context(), standing };
    const counterparts = await this.postings.openCounterparts(tx, posting);
    const [own] = await this.facts.load(tx, [posting]);
    if (own?.version !== posting.version) return false;
    const others = await this.facts.load(tx, counterparts);
    await this.lists.replaceFits(tx, { posting, fits: findFits(own, others, context), context });
    await this.refuseOtherStanding(tx, standing);
    if (!(await this.facts.areCurrent(tx, [own, ...others])))
      throw new TryAgain('An organisation has changed its languages while the run was under way.');
    return true;
  }

  /**
   * A block or a change of tier that was committed while this run was under way has its own runs, which may
   * have come and gone before this one took its locks: what it wrote would then stay.
   */
  private async refuseOtherStanding(
    tx: EntityManager,
    standing: Awaited<ReturnType<Standings['load']>>,
  ): Promise<void> {
    if (sameStanding(standing, await this.standings.load(tx))) return;
    throw new TryAgain('An organisation was blocked or vetted while the run was under way.');
  }
}
