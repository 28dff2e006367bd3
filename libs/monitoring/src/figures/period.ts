import type { Day } from '#clock';
import { type FieldFault, invalid } from '#domain-error';

const DAY_MILLISECONDS = 86_400_000;
const DAYS_WITHOUT_WISH = 365;

/** Calendar days in UTC, both of them within. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** As instants: from the first on, before the second. */
export interface Span {
  readonly start: Date;
  readonly end: Date;
}

/**
 * The period that is asked for: until today, and a year long, where it is not said. Throws DomainError `invalid`
 * when it ends before it begins.
 */
export function periodOf(
  wish: { readonly from?: Day | null | undefined; readonly to?: Day | null | undefined },
  today: Day,
): Period {
  const to = wish.to ?? today;
  const from = wish.from ?? dayAfter(to, 1 - DAYS_WITHOUT_WISH);
  if (from > to) throw invalid([endsBefore]);
  return { from, to };
}

export function spanOf({ from, to }: Period): Span {
  return { start: new Date(`${from}T00:00:00Z`), end: new Date(`${dayAfter(to, 1)}T00:00:00Z`) };
}

/** The day so many days later, or earlier. */
export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

const endsBefore: FieldFault = {
  pointer: '/to',
  code: 'ends-before-it-begins',
  detail: 'The last day is before the first: change one of the two.',
};
