/** How long to wait before the next try, in milliseconds: 1 s, doubled by each failure, at most ten minutes. */
export function retryDelay(failures: number): number {
  return Math.min(1_000 * 2 ** (failures - 1), 600_000);
}
