import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, systemActor, Transactions } from '#database';
import { notFound } from '#domain-error';
import { type NearestChange, nearestChanges, type Obstacles, obstaclesOf } from '#matching';
import { Standings } from '#membership';
import { type Posting, Postings } from '#posting';
import { PolicyInForce } from './policy-in-force.js';
import { PostingFacts, type VersionedFacts } from './posting-facts.js';

/** Understanding the text of one takes milliseconds, and whoever asks waits for it. */
const COMPARED = 100;

/** What stands between a posting and those that are closest to it in what they are about, and what would change it. */
export interface Prospects extends Obstacles {
  readonly changes: readonly NearestChange[];
}

/** Tells an organisation why a posting of its own has the partners that it has, by counts only. */
@Injectable()
export class ReadProspects {
  constructor(
    private readonly transactions: Transactions,
    private readonly postings: Postings,
    private readonly standings: Standings,
    private readonly facts: PostingFacts,
    private readonly policyInForce: PolicyInForce,
  ) {}

  /** Throws DomainError `not-found`, also for a posting of somebody else. */
  async run(actor: Actor, postingId: string): Promise<Prospects> {
    return this.transactions.run(actor, async (tx) => {
      const posting = await this.postings.ownOf(tx, actor, postingId);
      // As the matching sees them: with what others keep to themselves. What comes out names nobody.
      return this.transactions.run(systemActor('prospects'), (all) => this.compare(all, posting));
    });
  }

  private async compare(tx: EntityManager, posting: Posting): Promise<Prospects> {
    const context = {
      ...this.policyInForce.context(),
      standing: await this.standings.load(tx),
    };
    const closest = await this.postings.closestCounterparts(tx, posting, COMPARED);
    const [own] = await this.facts.load(tx, [posting]);
    if (!own) throw notFound('posting');
    const others = (await this.facts.load(tx, closest)).sort(byId).map(({ facts }) => facts);
    return {
      ...obstaclesOf(own.facts, others, context),
      changes: nearestChanges(own.facts, others, context),
    };
  }
}

function byId(one: VersionedFacts, other: VersionedFacts): number {
  return one.id < other.id ? -1 : 1;
}
