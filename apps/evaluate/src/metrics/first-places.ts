import type { Grades } from './ranking.js';

/** 1 / place of the first offer with a grade of 1 or better; 0 when none is shown. */
export function reciprocalRank(ranked: readonly string[], grades: Grades): number {
  const index = ranked.findIndex((id) => (grades.get(id) ?? 0) >= 1);
  return index === -1 ? 0 : 1 / (index + 1);
}

/** The share of the first `depth` places held by offers with a grade of 1 or better; an empty place counts against. */
export function precision(ranked: readonly string[], grades: Grades, depth: number): number {
  return ranked.slice(0, depth).filter((id) => (grades.get(id) ?? 0) >= 1).length / depth;
}

/** The share of the first `depth` places held by offers that were explicitly labelled 0. */
export function hardNegatives(ranked: readonly string[], grades: Grades, depth: number): number {
  return ranked.slice(0, depth).filter((id) => grades.get(id) === 0).length / depth;
}
