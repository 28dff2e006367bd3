import { quantile } from '../../../apps/evaluate/src/bench/times-of.js';
import type { Turn } from './take-turn.js';

/**
 * A line for each operation and variant. The ratio is the median, over the rounds, of the variant's rate to that
 * of the first variant in the same round.
 */
export function tellFigures(turns: readonly Turn[], variants: readonly string[]): string {
  const operations = [...new Set(turns.map(({ operation }) => operation))];
  const lines = operations.flatMap((operation) => {
    const of = (variant: string) =>
      turns.filter((turn) => turn.operation === operation && turn.variant === variant);
    const first = of(variants[0] ?? '');
    return variants.map((variant) => lineOf(operation, variant, of(variant), first));
  });
  const requests = turns.reduce((sum, { latencies }) => sum + latencies.length, 0);
  const head = ['operation', 'variant', 'requests/s', 'median ms', 'p99 ms', 'rate ratio'];
  return [`${requests} requests`, cells(head), ...lines].join('\n');
}

function lineOf(
  operation: string,
  variant: string,
  turns: readonly Turn[],
  first: readonly Turn[],
): string {
  const latencies = turns.flatMap((turn) => turn.latencies);
  const seconds = turns.reduce((sum, { rate, latencies: all }) => sum + all.length / rate, 0);
  const ratios = turns.map(
    ({ round, rate }) => rate / (first.find((turn) => turn.round === round)?.rate ?? NaN),
  );
  return cells([
    operation,
    variant,
    (latencies.length / seconds).toFixed(0),
    quantile(latencies, 0.5).toFixed(2),
    quantile(latencies, 0.99).toFixed(2),
    quantile(ratios, 0.5).toFixed(3),
  ]);
}

function cells([operation = '', variant = '', ...figures]: readonly string[]): string {
  return [operation.padEnd(16), variant.padEnd(28), ...figures.map((f) => f.padStart(11))].join('');
}
