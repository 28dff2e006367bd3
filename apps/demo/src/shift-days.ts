import type { Day } from '#clock';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days from `from` to `to`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}

/** `day`, so many days later; null stays open. */
export function shiftDay(day: Day | null, days: number): Day | null {
  if (day === null) return null;
  return new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
