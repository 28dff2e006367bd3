const DIGITS = 10_000;

/** The part of the whole, from 0 to 1 in ten-thousandths; null when one of the two is not told, or of nothing. */
export function shareOf(part: number | null, whole: number | null): number | null {
  if (part === null || !whole) return null;
  return Math.round((part / whole) * DIGITS) / DIGITS;
}
