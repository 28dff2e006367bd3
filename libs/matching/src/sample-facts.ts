import type { Criterion, CriterionResult } from './criteria/criterion.js';
import type { DemandFacts, OfferFacts } from './facts/posting-facts.js';
import type { MatchContext } from './match-context.js';
import { currentPolicy } from './policy.js';

/** Facts for specs: a demand and an offer that pass every gate and say nothing else. */

export function sampleDemand(changes: Partial<DemandFacts> = {}): DemandFacts {
  return {
    kind: 'demand',
    postingId: 'demand',
    organisationId: 'asking',
    title: 'Water',
    language: 'en',
    workingLanguages: ['en'],
    needs: [],
    topics: [],
    refusedNeeds: [],
    sectors: [],
    words: [],
    supports: [],
    groups: [],
    notions: [],
    from: '2027-01-01',
    to: '2027-12-31',
    country: 'KH',
    subdivision: null,
    quantity: null,
    people: null,
    has: [],
    lacks: [],
    spellings: {},
    lines: [],
    ...changes,
  };
}

export function sampleOffer(changes: Partial<OfferFacts> = {}): OfferFacts {
  return {
    kind: 'offer',
    postingId: 'offer',
    organisationId: 'giving',
    language: 'en',
    workingLanguages: ['en'],
    needs: [],
    topics: [],
    refusedNeeds: [],
    sectors: [],
    words: [],
    supports: [],
    groups: [],
    notions: [],
    from: '2026-06-01',
    to: '2028-06-30',
    served: { by: 'countries', countries: ['KH', 'LA'] },
    subdivisions: [],
    capacity: null,
    exhausted: false,
    asks: [],
    conditions: [],
    ...changes,
  };
}

export const sampleContext: MatchContext = { policy: currentPolicy, today: '2026-11-22' };

/** What a criterion says of the sample pair with these changes. */
export function ask(criterion: Criterion) {
  return (demand: Partial<DemandFacts>, offer: Partial<OfferFacts>): CriterionResult =>
    criterion(sampleDemand(demand), sampleOffer(offer), sampleContext);
}
