import type { DemandFacts, OfferFacts } from '../facts/posting-facts.js';

/** One thing that a posting could say otherwise. */
export type Change =
  | { readonly code: 'end-later' | 'start-earlier'; readonly day: string }
  /** Of an offer; ISO 3166-1. */
  | { readonly code: 'serve-country'; readonly country: string }
  /** A demand finds what it says it lacks; an offer goes without what it asks for. */
  | { readonly code: 'find-prerequisite' | 'waive-prerequisite'; readonly prerequisite: string }
  | { readonly code: 'add-support'; readonly support: string };

export type ChangeCode = Change['code'];

/** The posting as it would be with the change; the lines of a demand change with it. */
export function applyChange<Facts extends DemandFacts | OfferFacts>(
  facts: Facts,
  change: Change,
): Facts {
  const changed = { ...facts, ...changedFields(facts, change) };
  if (changed.kind !== 'demand') return changed;
  return { ...changed, lines: changed.lines.map((line) => applyChange(line, change)) };
}

function changedFields(
  facts: DemandFacts | OfferFacts,
  change: Change,
): Partial<DemandFacts> | Partial<OfferFacts> {
  switch (change.code) {
    case 'end-later':
      return { to: change.day };
    case 'start-earlier':
      return { from: change.day };
    case 'serve-country':
      return facts.kind === 'offer' ? { served: servedToo(facts, change.country) } : {};
    case 'find-prerequisite':
      return facts.kind === 'demand' ? { lacks: without(facts.lacks, change.prerequisite) } : {};
    case 'waive-prerequisite':
      return facts.kind === 'offer' ? { asks: without(facts.asks, change.prerequisite) } : {};
    case 'add-support':
      return { supports: [...new Set([...facts.supports, change.support])].sort() };
  }
}

function servedToo({ served }: OfferFacts, country: string): OfferFacts['served'] {
  return served.by === 'anywhere'
    ? served
    : { ...served, countries: [...new Set([...served.countries, country])].sort() };
}

function without(all: readonly string[], one: string): string[] {
  return all.filter((other) => other !== one);
}
