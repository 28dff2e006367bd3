import { criterionNames, currentPolicy, fullScore, type CriterionParts } from '#matching';
import { crossValidate } from './cross-validate.js';
import type { DemandPairs } from './demand-pairs.js';
import { fitThreshold, thresholdFigures } from './fit-threshold.js';
import { fitWeights } from './fit-weights.js';
import { tuningReport } from './tuning-report.js';
import { worthOf } from './worth.js';

const { weights } = currentPolicy;
const none = Object.fromEntries(criterionNames.map((name) => [name, 0])) as CriterionParts;

/** Time tells the good offer from the bad one, and topics mislead. */
const misled: DemandPairs = {
  grades: new Map([['good', 3]]),
  pairs: [
    { offer: 'bad', grade: 0, aspects: [{ ...none, topics: 2500 }] },
    { offer: 'good', grade: 3, aspects: [none, { ...none, time: 10_000 }] },
  ],
};
const demands = Array.from({ length: 10 }, () => misled);

describe('fitWeights', () => {
  const fitted = fitWeights(demands, weights);

  it('moves weight to what tells good from bad', () => {
    expect(worthOf(demands, weights).order).toBeLessThan(1);
    expect(worthOf(demands, fitted)).toEqual({ order: 1, separation: 1 });
  });

  it('keeps them whole, from 0, and adding up to the full score', () => {
    const values = Object.values(fitted);
    expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(fullScore);
  });

  it('stays where it is when nothing is to be gained', () => {
    expect(fitWeights([{ grades: new Map(), pairs: [] }], weights)).toEqual(weights);
  });
});

describe('fitThreshold', () => {
  it('lies above the useless offer and not above the good one', () => {
    const pairs = [
      { offer: 'good', grade: 3, aspects: [{ ...none, topics: 9000 }] },
      { offer: 'useless', grade: 0, aspects: [{ ...none, topics: 2000 }] },
    ];
    const demand = { grades: new Map([['good', 3]]), pairs };
    const threshold = fitThreshold([demand], weights);
    expect(thresholdFigures([demand], weights, threshold)).toEqual({ kept: 1, silent: 1 });
    expect(thresholdFigures([demand], weights, 0)).toEqual({ kept: 1, silent: 0 });
    expect(thresholdFigures([demand], weights, 10_000)).toEqual({ kept: 0, silent: 1 });
  });
});

describe('crossValidate', () => {
  it('measures each fold on demands that it was not fitted on', () => {
    const plain = { ...misled, pairs: misled.pairs.slice(1) };
    const [first, second] = crossValidate([[plain, misled]], weights, 2);
    expect(first?.weights).not.toEqual(weights);
    expect(second?.weights).toEqual(weights);
    expect(second?.fitted.order).toBeLessThan(1);
  });

  it('is told with mean and spread of every weight', () => {
    const report = tuningReport(crossValidate([demands], weights, 5), weights, weights);
    for (const name of criterionNames) expect(report).toMatch(new RegExp(`^${name} +\\d+`, 'mu'));
  });
});
