import { weigh, type Policy } from '#matching';
import { mean } from '../metrics/mean.js';
import { ndcg } from '../metrics/ndcg.js';
import type { DemandPairs } from './demand-pairs.js';

export type Weights = Policy['weights'];

/** What weights are worth on some demands, 0 to 1 each. */
export interface Worth {
  /** Whether the best offers of a demand come first: the mean nDCG@10. */
  order: number;
  /**
   * Whether one score means the same for every demand, so that one threshold serves all: the average
   * precision of the pairs of grade 2 or 3 among the pairs of all demands in one list.
   */
  separation: number;
}

/** Measures weights without a threshold and without a list size. */
export function worthOf(demands: readonly DemandPairs[], weights: Weights): Worth {
  const scored = demands.map(({ pairs, grades }) => ({
    grades,
    pairs: pairs
      .map(({ offer, grade, aspects }) => ({ offer, grade, score: bestScore(aspects, weights) }))
      .sort(byScore),
  }));
  const orders = scored.map(({ pairs, grades }) =>
    ndcg(
      pairs.map(({ offer }) => offer),
      grades,
      10,
    ),
  );
  const all = scored.flatMap(({ pairs }) => pairs).sort(byScore);
  return { order: mean(orders) ?? 0, separation: averagePrecision(all.map(({ grade }) => grade)) };
}

/** A pair counts as the best of the demand as a whole and its lines. */
export function bestScore(
  aspects: DemandPairs['pairs'][number]['aspects'],
  weights: Weights,
): number {
  return Math.max(...aspects.map((parts) => weigh(parts, weights).score));
}

/** The mean, over the places of grade 2 or 3, of the share of such grades up to that place. */
function averagePrecision(grades: readonly number[]): number {
  let good = 0;
  let sum = 0;
  grades.forEach((grade, index) => {
    if (grade < 2) return;
    good++;
    sum += good / (index + 1);
  });
  return good === 0 ? 0 : sum / good;
}

function byScore(a: { score: number }, b: { score: number }): number {
  return b.score - a.score;
}
