import { isLanguage, type Language } from '#reference';
import type { TimeMention } from '../text-analysis.js';
import { foldInPlace } from '../tokens/normalise.js';
import { dayAfter, dayBefore, type Day } from './calendar-day.js';
import { findPeriods } from './find-periods.js';
import { findRanges } from './find-ranges.js';
import { findVagueTimes } from './find-vague-times.js';
import type { Period } from './period.js';
import { relationOf } from './relation-of.js';
import { resolvePeriod, type Days } from './resolve-period.js';
import { saysHowItIs } from './says-how-it-is.js';
import type { Relation } from './time-words.js';

/**
 * The times that a text names ("before June 2027", "从4月1日到6月30日"), in its order, each as a range of days
 * that lies open where the text leaves it open. A period without a year is the first that is not over on
 * `today`. Times without days ("before the rains") have neither end: they are pointed out, to be asked
 * about. `language` is that of the text; one that is not among the six is read for figures only.
 */
export function findTimes(text: string, language: string, today: Day): TimeMention[] {
  const reader: Language = isLanguage(language) ? language : 'en';
  const folded = foldInPlace(text);
  const periods = findPeriods(text, folded, reader, today);
  const ranges = findRanges(folded, periods, reader, today);
  const inRange = (period: Period) =>
    ranges.some((range) => period.start >= range.start && period.end <= range.end);
  const single = periods
    .filter((period) => !inRange(period))
    .flatMap((period) => timeOf(folded, period, reader, today) ?? []);
  const found = [...ranges, ...single];
  const vague = findVagueTimes(folded, reader).filter(
    (time) => !found.some((other) => time.start < other.end && other.start < time.end),
  );
  return [...found, ...vague].sort((a, b) => a.start - b.start);
}

function timeOf(
  folded: string,
  period: Period,
  language: Language,
  today: Day,
): TimeMention | null {
  const days = resolvePeriod(period, today);
  if (days === null) return null;
  const near = relationOf(folded, period, language);
  // "2027" may be a number, and "in March" a memory: alone they need a word that says it is a time.
  const isTelling = period.month !== null && (period.year !== null || period.day !== null);
  if (near === null) {
    return isTelling ? { start: period.start, end: period.end, ...days, weak: false } : null;
  }
  const isOfEveryYear = period.year === null && period.day === null;
  const weak = isOfEveryYear && (near.relation === 'in' || saysHowItIs(folded, near, language));
  const meant = near.relation === 'since' ? lastSuch(period, days, today) : days;
  return { start: near.start, end: near.end, ...limited(near.relation, meant, period), weak };
}

/** "Since January" speaks of the last one, where other words speak of the next. */
function lastSuch(period: Period, next: Days, today: Day): Days {
  if (period.year !== null || next.from <= today) return next;
  return resolvePeriod({ ...period, year: Number(next.from.slice(0, 4)) - 1 }, today) ?? next;
}

/** What a word like "before" makes of the days of the period beside it. */
function limited(
  relation: Relation,
  { from, to }: Days,
  { day, part }: Period,
): Pick<TimeMention, 'from' | 'to'> {
  const isExact = day !== null || part !== null;
  switch (relation) {
    case 'before':
      // Before the end of March is any day of March; before March is none.
      return { from: null, to: part === 'end' ? to : dayBefore(from) };
    case 'up to':
      return { from: null, to: isExact ? to : dayBefore(from) };
    case 'until':
      return { from: null, to };
    case 'from':
    case 'since':
      return { from, to: null };
    case 'after':
      return { from: dayAfter(to), to: null };
    case 'during':
    case 'in':
      return { from, to };
  }
}
