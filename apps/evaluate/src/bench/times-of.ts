/** How long `run` takes for each item, in milliseconds; the warm-up rounds are run and not measured. */
export function timesOf<Item>(
  items: readonly Item[],
  run: (item: Item) => void,
  { warmUp, rounds }: { warmUp: number; rounds: number },
): number[] {
  for (let round = 0; round < warmUp; round++) items.forEach(run);
  return Array.from({ length: rounds }).flatMap(() =>
    items.map((item) => {
      const start = performance.now();
      run(item);
      return performance.now() - start;
    }),
  );
}

/** The value that `share` (0 to 1) of the values don't exceed; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
