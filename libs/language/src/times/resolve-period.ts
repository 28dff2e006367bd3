import { dayOf, daysIn, type Day } from './calendar-day.js';
import type { PartOfPeriod, Period } from './period.js';

/** The first and the last day of a period. */
export interface Days {
  from: Day;
  to: Day;
}

/**
 * The days of a period; null for one that there is not (31 April). Without a year it is the first that is
 * not over on the day `notBefore`.
 */
export function resolvePeriod(period: Period, notBefore: Day): Days | null {
  if (period.year !== null) return daysOf(period, period.year);
  const year = Number(notBefore.slice(0, 4));
  const near = daysOf(period, year);
  return near && near.to >= notBefore ? near : daysOf(period, year + 1);
}

function daysOf({ month, day, part }: Period, year: number): Days | null {
  if (month === null) return part === null ? wholeYear(year) : partOfYear(year, part);
  if (day !== null) {
    const only = dayOf(year, month, day);
    return only === null ? null : { from: only, to: only };
  }
  const [first, last] = part === null ? [1, 31] : daysOfPart[part];
  return between(
    dayOf(year, month, first),
    dayOf(year, month, Math.min(last, daysIn(year, month))),
  );
}

/** The parts of a month in days, and those of a year in months. */
const daysOfPart: Readonly<Record<PartOfPeriod, readonly [number, number]>> = {
  beginning: [1, 10],
  middle: [11, 20],
  end: [21, 31],
};
const monthsOfPart: Readonly<Record<PartOfPeriod, readonly [number, number]>> = {
  beginning: [1, 3],
  middle: [4, 9],
  end: [10, 12],
};

function wholeYear(year: number): Days | null {
  return between(dayOf(year, 1, 1), dayOf(year, 12, 31));
}

function partOfYear(year: number, part: PartOfPeriod): Days | null {
  const [first, last] = monthsOfPart[part];
  return between(dayOf(year, first, 1), dayOf(year, last, daysIn(year, last)));
}

function between(from: Day | null, to: Day | null): Days | null {
  return from === null || to === null ? null : { from, to };
}
