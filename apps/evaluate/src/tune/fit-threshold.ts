import { fullScore } from '#matching';
import { mean } from '../metrics/mean.js';
import type { DemandPairs } from './demand-pairs.js';
import { bestScore, type Weights } from './worth.js';

/** Thresholds are tried in such steps; finer ones would fit noise. */
const STEP = 50;

/** What a threshold does, 0 to 1 each. */
export interface ThresholdFigures {
  /** The share of the pairs of grade 2 or 3 that are listed. */
  kept: number;
  /** The share of demands that would be shown nothing without their relevant offers. */
  silent: number;
}

/**
 * What a threshold may not fall below: the share that was kept before, so that policies are compared at
 * equal recall. To keep more is to show more of what doesn't help.
 */
const LEAST_KEPT = 0.89;

/** The highest threshold that still keeps enough of the pairs of grade 2 or 3. */
export function fitThreshold(demands: readonly DemandPairs[], weights: Weights): number {
  for (let threshold = fullScore; threshold > 0; threshold -= STEP)
    if (thresholdFigures(demands, weights, threshold).kept >= LEAST_KEPT) return threshold;
  return 0;
}

/** Pairs behind a gate count as not kept. */
export function thresholdFigures(
  demands: readonly DemandPairs[],
  weights: Weights,
  threshold: number,
): ThresholdFigures {
  let good = 0;
  let kept = 0;
  const silent = demands.map(({ pairs, grades }) => {
    good += [...grades.values()].filter((grade) => grade >= 2).length;
    const shown = pairs.filter(({ aspects }) => bestScore(aspects, weights) >= threshold);
    kept += shown.filter(({ grade }) => grade >= 2).length;
    return shown.every(({ grade }) => grade >= 1) ? 1 : 0;
  });
  return { kept: good === 0 ? 1 : kept / good, silent: mean(silent) ?? 1 };
}
