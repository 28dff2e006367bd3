import type { Grades } from './ranking.js';

/**
 * The share of the offers graded `leastGrade` or better that stand within the first `depth` places.
 * Null when there is no such offer.
 */
export function recall(
  ranked: readonly string[],
  grades: Grades,
  depth: number,
  leastGrade = 1,
): number | null {
  const { found, wanted } = recallCounts(ranked, grades, depth, leastGrade);
  return wanted === 0 ? null : found / wanted;
}

/** The two counts behind a recall, for those who add up pairs over many demands. */
export function recallCounts(
  ranked: readonly string[],
  grades: Grades,
  depth: number,
  leastGrade: number,
): { found: number; wanted: number } {
  const top = new Set(ranked.slice(0, depth));
  const wanted = [...grades].filter(([, grade]) => grade >= leastGrade);
  return { found: wanted.filter(([id]) => top.has(id)).length, wanted: wanted.length };
}
