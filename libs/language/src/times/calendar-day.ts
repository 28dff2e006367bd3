/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** The day of a year, month (1 to 12) and day of the month; null for one that there is not (30 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** How many days a month (1 to 12) has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return moved(day, -1);
}

/** The day after. */
export function dayAfter(day: Day): Day {
  return moved(day, 1);
}

function moved(day: Day, by: number): Day {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
