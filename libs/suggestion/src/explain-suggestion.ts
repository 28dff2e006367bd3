import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { explain, type Explanation } from '#matching';
import type { PostingVersion } from '#posting';
import { pairOf } from './find-fits.js';
import { PolicyInForce } from './policy-in-force.js';
import { PostingFacts } from './posting-facts.js';
import type { Suggestion } from './suggestion.js';

/** Says why a pair was suggested: recomputed from the postings, the policy and the day it was assessed. */
@Injectable()
export class ExplainSuggestion {
  constructor(
    private readonly facts: PostingFacts,
    private readonly policyInForce: PolicyInForce,
  ) {}

  async run(tx: EntityManager, suggestion: Suggestion): Promise<Explanation> {
    const [explanation] = await this.all(tx, [suggestion]);
    if (!explanation) throw new Error(`Suggestion ${suggestion.id} has lost a posting.`);
    return explanation;
  }

  /** One explanation for each suggestion, in their order. */
  async all(tx: EntityManager, suggestions: readonly Suggestion[]): Promise<Explanation[]> {
    const wanted: PostingVersion[] = suggestions.flatMap((s) => [
      { id: s.demandId, version: s.demandVersion },
      { id: s.offerId, version: s.offerVersion },
    ]);
    const facts = new Map((await this.facts.load(tx, wanted)).map((f) => [f.id, f]));
    return suggestions.map((s) => {
      const [demand, offer] = [facts.get(s.demandId), facts.get(s.offerId)];
      if (!demand || !offer) throw new Error(`Suggestion ${s.id} has lost a posting.`);
      const pair = pairOf(demand, offer);
      return explain(pair.demand, pair.offer, {
        policy: this.policyInForce.policy,
        today: s.assessedOn,
      });
    });
  }
}
