import type { DemandFacts } from '../facts/posting-facts.js';
import type { Reason } from '../reason.js';
import type { Gate } from './gate.js';

/**
 * The offer must be available on some day from today, or from the first day of the need, to its last day.
 * Calendar days compare as texts; an open end meets everything.
 */
export const timesApart: Gate = {
  code: 'times-apart',
  check(demand, offer, { today }) {
    const start = firstUsefulDay(demand, today);
    const tooLate = isAfter(offer.from, demand.to);
    const over = isAfter(start, offer.to);
    const needOver = isAfter(start, demand.to);
    if (!tooLate && !over && !needOver) return null;
    return { code: 'times-apart', params: windows(demand, offer) };
  },
  nearestChange(demand, offer, { today }): Reason | null {
    const start = firstUsefulDay(demand, today);
    if (isAfter(start, demand.to)) return null;
    if (isAfter(offer.from, demand.to))
      return { code: 'start-earlier', params: { start: offer.from!, to: demand.to! } };
    return { code: 'stay-longer', params: { end: offer.to!, from: start } };
  },
};

/** A need that began earlier can be met from today on. */
export function firstUsefulDay(demand: DemandFacts, today: string): string {
  return demand.from !== null && demand.from > today ? demand.from : today;
}

function isAfter(day: string | null, other: string | null): boolean {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: nothing is greater or less than null;
  // that it is asked for is for the compiler.
  return day !== null && other !== null && day > other;
}

/** The days that are set; an open end has no parameter. */
function windows(
  demand: { from: string | null; to: string | null },
  offer: { from: string | null; to: string | null },
): Record<string, string> {
  const days = { from: demand.from, to: demand.to, start: offer.from, end: offer.to };
  return Object.fromEntries(
    Object.entries(days).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
