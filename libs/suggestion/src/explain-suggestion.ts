import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { explain, type Explanation } from '#matching';
import type { PostingVersion } from '#posting';
import { pairOf } from './find-fits.js';
import { PolicyInForce } from './policy-in-force.js';
import { PostingFacts, type VersionedFacts } from './posting-facts.js';
import type { Suggestion } from './suggestion.js';

/** Says why a pair was suggested: recomputed from the postings, the policy and the day it was assessed. */
@Injectable()
export class ExplainSuggestion {
  constructor(
    private readonly facts: PostingFacts,
    private readonly policyInForce: PolicyInForce,
  ) {}

  /**
   * One explanation for each suggestion, in their order. Null where a posting has changed since it was
   * matched: the reasons would speak of something else, and add up to another score, than what is stored.
   */
  async all(
    tx: EntityManager,
    suggestions: readonly Suggestion[],
  ): Promise<(Explanation | null)[]> {
    const wanted = new Map<string, PostingVersion>();
    for (const suggestion of suggestions) {
      for (const version of versionsOf(suggestion)) wanted.set(keyOf(version), version);
    }
    const loaded = await this.facts.load(tx, [...wanted.values()]);
    const facts = new Map(loaded.map((one) => [keyOf(one), one]));
    return suggestions.map((suggestion) => this.explainFrom(suggestion, facts));
  }

  private explainFrom(
    suggestion: Suggestion,
    facts: ReadonlyMap<string, VersionedFacts>,
  ): Explanation | null {
    const [demand, offer] = versionsOf(suggestion).map((version) => facts.get(keyOf(version)));
    if (!demand || !offer) return null;
    const pair = pairOf(demand, offer);
    const context = { policy: this.policyInForce.policy, today: suggestion.assessedOn };
    const explanation = explain(pair.demand, pair.offer, context);
    return explanation.score === suggestion.score ? explanation : null;
  }
}

function versionsOf(suggestion: Suggestion): PostingVersion[] {
  return [
    { id: suggestion.demandId, version: suggestion.demandVersion },
    { id: suggestion.offerId, version: suggestion.offerVersion },
  ];
}

function keyOf({ id, version }: PostingVersion): string {
  return `${id}:${version}`;
}
