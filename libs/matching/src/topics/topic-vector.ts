import { needById, needs, relatedNeeds } from '#reference';
import type { NeedEvidence } from '../facts/posting-facts.js';

/** A vector of length 1 over the needs of the lexicon: positions rise, weights belong to them. */
export interface TopicVector {
  positions: Int32Array;
  weights: Float64Array;
}

/**
 * What many words point to counts more than what many needs are faintly reminded of: with their weights
 * squared, chance overlaps of faint topics no longer add up to the semblance of a shared subject.
 */
const EMPHASIS = 2;
/** What a need passes on to its related ones and to the next broader ones. */
const SPREAD = 0.3;

const positionOf = new Map(needs.map((need, position) => [need.id, position]));
const remembered = new WeakMap<readonly NeedEvidence[], TopicVector>();

/**
 * Topics as a vector in which neighbours in the lexicon share some of their weight, so that texts about
 * related needs are near each other, too. Remembered for as long as the list lives.
 */
export function topicVector(topics: readonly NeedEvidence[]): TopicVector {
  let vector = remembered.get(topics);
  // Stryker disable next-line ConditionalExpression: worked out again, it is the same.
  if (!vector) remembered.set(topics, (vector = spread(topics)));
  return vector;
}

/** The cosine of two vectors of length 1: 0 nothing in common, 1 the same. */
export function cosine(a: TopicVector, b: TopicVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.positions.length && j < b.positions.length;) {
    const left = a.positions[i]!;
    const right = b.positions[j]!;
    if (left === right) sum += a.weights[i]! * b.weights[j]!;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
}

function spread(topics: readonly NeedEvidence[]): TopicVector {
  const weights = new Map<number, number>();
  const add = (need: string, weight: number) => {
    const position = positionOf.get(need);
    if (position !== undefined) weights.set(position, (weights.get(position) ?? 0) + weight);
  };
  for (const { need, weight: said } of topics) {
    const weight = said ** EMPHASIS;
    add(need, weight);
    for (const other of relatedNeeds(need)) add(other, SPREAD * weight);
    for (const broader of needById(need)?.broader ?? []) add(broader, SPREAD * weight);
  }
  const sorted = [...weights].sort((a, b) => a[0] - b[0]);
  const length = Math.hypot(...weights.values());
  return {
    positions: Int32Array.from(sorted, ([position]) => position),
    weights: Float64Array.from(sorted, ([, weight]) => weight / length),
  };
}
