import { groupBy, type OfOrganisation, organisationsIn } from './groups.js';

/** Behind a figure that the steering committee is told stand at least so many organisations. */
export const LEAST_ORGANISATIONS = 5;

/** What is told of a count is a multiple of this. */
const GRAIN = 5;

/** The key of the groups that are too small to be told apart. */
export const OTHERS = 'others';

/** A count, and how many organisations stand behind it. */
export interface Counted {
  readonly count: number;
  readonly organisations: number;
}

/** What is told of a count: all of it, or as much as betrays no single organisation. Null is "few". */
export type Telling = (counted: Counted) => number | null;

export const exactly: Telling = ({ count }) => count;

/**
 * Nothing of a count behind which fewer than five organisations stand, and of the others the nearest multiple of
 * five: so that two answers cannot be subtracted to learn of the organisation by which they differ. After the
 * rounding methodology of the Higher Education Statistics Agency (HESA, United Kingdom).
 */
export const coarsely: Telling = ({ count, organisations }) => {
  if (count === 0) return 0;
  if (organisations < LEAST_ORGANISATIONS) return null;
  return Math.floor(count / GRAIN + 0.5) * GRAIN;
};

/**
 * Puts groups of fewer than five organisations together, under `others`; and, as long as these are too few
 * themselves, the smallest of the rest with them. Every item is still in exactly one group.
 */
export function withoutSmallGroups<T extends OfOrganisation>(
  groups: ReadonlyMap<string, readonly T[]>,
): Map<string, readonly T[]> {
  const bySize = [...groups].sort(([, a], [, b]) => organisationsIn(b) - organisationsIn(a));
  const large = bySize.filter(([, items]) => organisationsIn(items) >= LEAST_ORGANISATIONS);
  const others = bySize.slice(large.length).flatMap(([, items]) => items);
  if (others.length === 0) return new Map(large);
  while (organisationsIn(others) < LEAST_ORGANISATIONS) {
    const [, smallest] = large.pop() ?? [];
    if (!smallest) break;
    others.push(...smallest);
  }
  const merged = groupBy(others, () => OTHERS);
  return new Map([...large, ...merged]);
}
