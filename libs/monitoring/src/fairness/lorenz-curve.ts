/** A point of the curve: the share of those who have least, and the share that they have; both from 0 to 1. */
export interface LorenzPoint {
  readonly people: number;
  readonly share: number;
}

/**
 * What the tenth that has least has, the two tenths, and so on: eleven points from (0, 0) to (1, 1), read off the
 * line through the ordered values. Empty for nobody, or when there is nothing to spread. Source: M. O. Lorenz,
 * "Methods of measuring the concentration of wealth", Publications of the American Statistical Association 9 (1905).
 */
export function lorenzCurve(values: readonly number[]): LorenzPoint[] {
  const sorted = Float64Array.from(values).sort();
  const sums = [0];
  for (const value of sorted) sums.push((sums.at(-1) ?? 0) + value);
  const whole = sums.at(-1) ?? 0;
  if (whole === 0) return [];
  return Array.from({ length: 11 }, (_, tenth) => {
    const at = (tenth * sorted.length) / 10;
    const below = sums[Math.floor(at)] ?? 0;
    const above = sums[Math.ceil(at)] ?? whole;
    const share = (below + (above - below) * (at % 1)) / whole;
    return { people: tenth / 10, share: Math.round(share * 10_000) / 10_000 };
  });
}
