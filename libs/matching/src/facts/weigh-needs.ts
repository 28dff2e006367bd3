import type { NeedEvidence } from './posting-facts.js';
import type { ReadConcept } from './read-posting.js';

/** A need named once in the text; said again or in the title, it is surer. */
const FIRST_MENTION = 0.7;
const EACH_MORE = 0.15;
const IN_TITLE = 0.15;
/** A word that is ambiguous by itself. */
const WEAK = 0.5;
/** A unit or a group names the people or the thing counted, not the wish. */
const FIELD = 0.5;

/** Concepts as needs with one weight each, 0 to 1, the strongest first. Refused ones are left out. */
export function weighNeeds(concepts: readonly ReadConcept[]): NeedEvidence[] {
  const readings = readingsPerSpan(concepts);
  const weights = new Map<string, number>();
  for (const concept of concepts) {
    if (concept.negated) continue;
    const earlier = weights.get(concept.id);
    const ambiguity = readings.get(spanKey(concept)) ?? 1;
    const strength =
      ((concept.weak ? WEAK : 1) * (concept.source === 'field' ? FIELD : 1)) / Math.sqrt(ambiguity);
    const title = concept.source === 'title' ? IN_TITLE : 0;
    const added = strength * ((earlier === undefined ? FIRST_MENTION : EACH_MORE) + title);
    weights.set(concept.id, Math.min(1, (earlier ?? 0) + added));
  }
  return [...weights]
    .map(([need, weight]) => ({ need, weight: Math.round(weight * 1000) / 1000 }))
    .sort((a, b) => b.weight - a.weight || (a.need < b.need ? -1 : 1));
}

/** A word that belongs to several needs is evidence for each of them, but less. */
function readingsPerSpan(concepts: readonly ReadConcept[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const concept of concepts) {
    const key = spanKey(concept);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function spanKey({ source, start, end }: ReadConcept): string {
  return `${source}:${start}:${end}`;
}
