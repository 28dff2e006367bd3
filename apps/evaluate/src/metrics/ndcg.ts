import type { Grades } from './ranking.js';

/**
 * Normalised discounted cumulated gain of the first `depth` places, 0 to 1, with the gain 2^grade − 1 and
 * the discount log2(place + 1) (Burges et al. 2005). Null when no offer has a grade above 0.
 */
export function ndcg(ranked: readonly string[], grades: Grades, depth: number): number | null {
  const gains = (list: readonly number[]) =>
    list
      .slice(0, depth)
      .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
  const ideal = gains([...grades.values()].sort((a, b) => b - a));
  if (ideal === 0) return null;
  return gains(ranked.map((id) => grades.get(id) ?? 0)) / ideal;
}

/** The same with grade 2 and 3 worth the same and everything else worth nothing. */
export function binaryNdcg(
  ranked: readonly string[],
  grades: Grades,
  depth: number,
): number | null {
  const good = new Map([...grades].map(([id, grade]) => [id, grade >= 2 ? 1 : 0]));
  return ndcg(ranked, good, depth);
}
