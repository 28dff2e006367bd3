import type { Language } from '#reference';
import { chineseNumber } from '../quantities/chinese-number.js';
import type { Day } from './calendar-day.js';
import type { PartOfPeriod, Period } from './period.js';
import { periodPatterns, type PeriodPattern } from './period-patterns.js';

/**
 * The days, months and years that a text names, in its order. `folded` is the folded form of `text`;
 * "next month" is counted from `today`.
 */
export function findPeriods(
  text: string,
  folded: string,
  language: Language,
  today: Day,
): Period[] {
  const periods: Period[] = [];
  for (const known of periodPatterns[language]) {
    for (const match of folded.matchAll(known.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (periods.some((other) => start < other.end && other.start < end)) continue;
      const period = { ...piecesOf(match, known, today), start, end };
      if (isPossible(period) && isMeant(period, text)) periods.push(period);
    }
  }
  return periods.sort((a, b) => a.start - b.start);
}

function piecesOf(
  match: RegExpExecArray,
  { monthOf }: PeriodPattern,
  today: Day,
): Omit<Period, 'start' | 'end'> {
  const { groups = {} } = match;
  const [thisYear, thisMonth] = today.split('-').map(Number) as [number, number];
  const part = (['beginning', 'middle', 'end'] as const).find((name) => groups[name]) ?? null;
  const pieces = {
    year: groups.year ? Number(groups.year) : null,
    month: groups.month ? monthOf(groups.month) : null,
    day: groups.day ? numberOf(groups.day) : null,
    part: part satisfies PartOfPeriod | null,
  };
  if (groups.thisYear) pieces.year = thisYear;
  if (groups.nextYear) pieces.year = thisYear + 1;
  if (groups.thisMonth) return { ...pieces, year: thisYear, month: thisMonth };
  if (!groups.nextMonth) return pieces;
  return { ...pieces, year: thisYear + Number(thisMonth === 12), month: (thisMonth % 12) + 1 };
}

function numberOf(numeral: string): number {
  return /^\d+$/.test(numeral) ? Number(numeral) : (chineseNumber(numeral) ?? 0);
}

function isPossible({ month, day }: Period): boolean {
  return (
    (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31))
  );
}

/** Verbs too: "we may", "they march". The month has a capital letter, or a day or a year beside it. */
function isMeant({ start, end, year, day, part }: Period, text: string): boolean {
  const isAlone = year === null && day === null && part === null;
  return !isAlone || !/^(?:may|march|mar)$/u.test(text.slice(start, end));
}
