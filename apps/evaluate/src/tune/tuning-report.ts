import { criterionNames } from '#matching';
import { mean } from '../metrics/mean.js';
import { figure } from '../report/table.js';
import type { Fold } from './cross-validate.js';
import type { Weights } from './worth.js';

/** The folds' figures, then mean and spread (standard deviation over the folds) of every weight. */
export function tuningReport(folds: readonly Fold[], start: Weights, fitted: Weights): string {
  return [
    'fold   order: before  fitted   separation: before  fitted',
    ...folds.map(({ before, fitted: after }, index) =>
      row(String(index + 1), [before.order, after.order, before.separation, after.separation]),
    ),
    row(
      'mean',
      (['order', 'separation'] as const).flatMap((name) => [
        average(folds.map(({ before }) => before[name])),
        average(folds.map((fold) => fold.fitted[name])),
      ]),
    ),
    '',
    'weight          shipped   mean  spread  fitted on all',
    ...criterionNames.map((name) => {
      const values = folds.map(({ weights }) => weights[name]);
      const cells = [start[name], average(values), spread(values), fitted[name]];
      return (
        name.padEnd(16) + cells.map((cell) => Math.round(cell).toString().padStart(7)).join('')
      );
    }),
    '',
    'threshold for the shipped weights, fitted on the other folds: kept grade ≥ 2, silent without relevant',
    ...folds.map(
      ({ threshold, shown }, index) =>
        `${index + 1}      ${threshold}   ${figure(shown.kept)}   ${figure(shown.silent)}`,
    ),
    `mean   ${Math.round(average(folds.map(({ threshold }) => threshold)))}   ` +
      `${figure(average(folds.map(({ shown }) => shown.kept)))}   ` +
      figure(average(folds.map(({ shown }) => shown.silent))),
    '',
    'for npm run evaluate -- --weights FILE:',
    JSON.stringify({ weights: fitted }),
  ].join('\n');
}

function row(name: string, [before = 0, after = 0, ...rest]: readonly number[]): string {
  const [separationBefore = 0, separationAfter = 0] = rest;
  return (
    name.padEnd(7) +
    figure(before).padStart(13) +
    figure(after).padStart(8) +
    figure(separationBefore).padStart(21) +
    figure(separationAfter).padStart(8)
  );
}

function average(values: readonly number[]): number {
  return mean(values) ?? 0;
}

function spread(values: readonly number[]): number {
  const middle = average(values);
  return Math.sqrt(average(values.map((value) => (value - middle) ** 2)));
}
