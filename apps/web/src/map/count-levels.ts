/** As many shades as an eye tells apart. */
const MOST_LEVELS = 5;

/**
 * The upper bounds of the shades for counts from 1 to `most`, ascending: each bound is some multiple of the one
 * before, since one country often has more than all others together. Fewer than five where there is little to part.
 */
export function countLevels(most: number): number[] {
  const bounds = Array.from({ length: MOST_LEVELS }, (_, i) =>
    Math.round(most ** ((i + 1) / MOST_LEVELS)),
  );
  return [...new Set(bounds)].filter((bound) => bound >= 1);
}

/** Which shade a count has: from 1 to the number of bounds, and 0 for nothing. */
export function levelOf(count: number, bounds: readonly number[]): number {
  if (count <= 0) return 0;
  const level = bounds.findIndex((bound) => count <= bound);
  return level === -1 ? bounds.length : level + 1;
}
