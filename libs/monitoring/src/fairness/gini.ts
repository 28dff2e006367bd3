/**
 * How unevenly something is spread, from 0 (everybody has the same) to (n − 1)/n (one has all of it): half the mean
 * difference of two that are drawn at random, relative to the mean. Null for nobody, or when there is nothing to
 * spread. With the values in ascending order, 2 Σ i·xᵢ / (n Σ xᵢ) − (n + 1)/n. Source: P. M. Dixon et al.,
 * "Bootstrapping the Gini coefficient of inequality", Ecology 68 (1987) 1548–1551; the population form, without their
 * correction by n/(n − 1). The values are not negative.
 */
export function gini(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const sum = sorted.reduce((total, value) => total + value, 0);
  if (n === 0 || sum === 0) return null;
  const weighted = sorted.reduce((total, value, i) => total + (i + 1) * value, 0);
  return Math.max(0, (2 * weighted) / (n * sum) - (n + 1) / n);
}
