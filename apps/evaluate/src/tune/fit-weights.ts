import { criterionNames, fullScore } from '#matching';
import type { DemandPairs } from './demand-pairs.js';
import { worthOf, type Weights } from './worth.js';

/** Basis points that move from one weight to another, the coarse moves first. */
const STEPS = [800, 400, 200, 100];
/** What leaving the first weights costs: to move 1,000 basis points must gain 0.01. */
const RIDGE = 0.5;
/** Smaller gains are noise. */
const LEAST_GAIN = 0.0005;

/**
 * Weights that serve the demands best and stay near `start`: coordinate ascent, moving points from one
 * weight to another, so that they stay whole, at least 0, and add up to 10,000. The same input gives the
 * same weights.
 */
export function fitWeights(demands: readonly DemandPairs[], start: Weights): Weights {
  let best = start;
  let value = valueOf(demands, best, start);
  for (const step of STEPS) {
    for (let moved = true; moved;) {
      moved = false;
      for (const candidate of movesOf(best, step)) {
        const candidateValue = valueOf(demands, candidate, start);
        if (candidateValue < value + LEAST_GAIN) continue;
        [best, value, moved] = [candidate, candidateValue, true];
        break;
      }
    }
  }
  return best;
}

function valueOf(demands: readonly DemandPairs[], weights: Weights, start: Weights): number {
  const { order, separation } = worthOf(demands, weights);
  return (order + separation) / 2 - RIDGE * distance(weights, start);
}

/** Squared, in units of the full score. */
function distance(a: Weights, b: Weights): number {
  return criterionNames.reduce((sum, name) => sum + ((a[name] - b[name]) / fullScore) ** 2, 0);
}

function* movesOf(weights: Weights, step: number): Generator<Weights> {
  for (const from of criterionNames) {
    if (weights[from] < step) continue;
    for (const to of criterionNames) {
      if (to === from) continue;
      yield { ...weights, [from]: weights[from] - step, [to]: weights[to] + step };
    }
  }
}
