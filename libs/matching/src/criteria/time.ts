import { firstUsefulDay } from '../gates/times-apart.js';
import { basisPoints, type Criterion, type CriterionResult } from './criterion.js';

/** An open-ended window is looked at for this long. */
const HORIZON_DAYS = 365;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The share of the need's window, from today on, in which the offer is available. */
export const timeCriterion: Criterion = (demand, offer, { today }): CriterionResult => {
  const start = dayNumber(firstUsefulDay(demand, today));
  const end = demand.to === null ? start + HORIZON_DAYS : dayNumber(demand.to);
  const firstDay = offer.from === null ? start : Math.max(start, dayNumber(offer.from));
  const lastDay = offer.to === null ? end : Math.min(end, dayNumber(offer.to));
  const share = Math.max(0, lastDay - firstDay + 1) / Math.max(1, end - start + 1);
  if (share >= 1)
    return { part: 10_000, reason: { code: 'time-covered', params: days(demand, offer) } };
  return {
    part: basisPoints(share),
    reason: { code: 'time-covered-partly', params: days(demand, offer) },
  };
};

const dayNumbers = new Map<string, number>();

/** Days since 1970; kept, because the same few days come again in every pair. */
function dayNumber(day: string): number {
  const known = dayNumbers.get(day);
  // Stryker disable next-line ConditionalExpression: worked out again, it is the same number.
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;
  dayNumbers.set(day, number);
  return number;
}

function days(
  demand: { from: string | null; to: string | null },
  offer: { from: string | null; to: string | null },
): Record<string, string> {
  const all = { from: demand.from, to: demand.to, start: offer.from, end: offer.to };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
