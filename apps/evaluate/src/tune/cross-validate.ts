import type { DemandPairs } from './demand-pairs.js';
import { fitThreshold, thresholdFigures, type ThresholdFigures } from './fit-threshold.js';
import { fitWeights } from './fit-weights.js';
import { worthOf, type Weights, type Worth } from './worth.js';

/** One fold: weights fitted on the other folds' demands, measured on its own. */
export interface Fold {
  weights: Weights;
  fitted: Worth;
  /** The starting weights on the same demands. */
  before: Worth;
  /** Fitted for the starting weights on the other folds' demands, measured on its own. */
  threshold: number;
  shown: ThresholdFigures;
}

/**
 * Fits weights once for each fold, on the demands outside it. A demand belongs to a fold by its place;
 * `readings` hold the same demands in the same order, read in different ways (ticked, unticked), so that
 * no reading of a demand that is measured was fitted on.
 */
export function crossValidate(
  readings: readonly (readonly DemandPairs[])[],
  start: Weights,
  folds: number,
): Fold[] {
  return Array.from({ length: folds }, (_, fold) => {
    const part = (inFold: boolean) =>
      readings.flatMap((demands) =>
        demands.filter((_demand, place) => (place % folds === fold) === inFold),
      );
    const others = part(false);
    const own = part(true);
    const weights = fitWeights(others, start);
    const threshold = fitThreshold(others, start);
    return {
      weights,
      fitted: worthOf(own, weights),
      before: worthOf(own, start),
      threshold,
      shown: thresholdFigures(own, start, threshold),
    };
  });
}
