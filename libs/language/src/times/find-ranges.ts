import type { Language } from '#reference';
import { chineseNumber } from '../quantities/chinese-number.js';
import type { TimeMention } from '../text-analysis.js';
import type { Day } from './calendar-day.js';
import type { Period } from './period.js';
import { periodWords } from './period-words.js';
import { resolvePeriod } from './resolve-period.js';
import { timeWords } from './time-words.js';

/** A first and a last period, with the words that make a range of them. */
interface Range {
  start: number;
  end: number;
  first: Period;
  last: Period;
}

/** "from 1 April to 30 June", "между маем и июлем", "1–15 mars", "4月1日至15日". */
export function findRanges(
  folded: string,
  periods: readonly Period[],
  language: Language,
  today: Day,
): TimeMention[] {
  const joins = joinsOf(language);
  const found: Range[] = [];
  periods.forEach((period, index) => {
    if (found.some((range) => period.start < range.end)) return;
    const next = periods[index + 1];
    const range =
      (next && rangeOfTwo(folded, period, next, joins)) ??
      rangeOfDays(folded, period, language, joins);
    if (range) found.push(range);
  });
  return found.flatMap((range) => daysOf(range, today));
}

interface Join {
  opening: RegExp;
  isOptional: boolean;
  joining: RegExp;
}

function joinsOf(language: Language): Join[] {
  const isHan = language === 'zh';
  const [edge, gap] = isHan ? ['', ''] : ['(?<![\\p{L}\\p{N}])', "(?:(?<=')| )"];
  return timeWords[language].ranges.map(([opening, joining]) => ({
    opening: new RegExp(`${edge}(?:${opening})${gap}$`, 'u'),
    isOptional: opening === '',
    joining: new RegExp(`^ ?(?:${joining}) ?$`, 'u'),
  }));
}

function openingBefore(
  folded: string,
  start: number,
  { opening, isOptional }: Join,
): number | null {
  if (isOptional) return start;
  const found = opening.exec(folded.slice(Math.max(0, start - 25), start));
  return found ? start - found[0].length : null;
}

function rangeOfTwo(
  folded: string,
  first: Period,
  last: Period,
  joins: readonly Join[],
): Range | null {
  const between = folded.slice(first.end, last.start);
  for (const join of joins) {
    const start = join.joining.test(between) ? openingBefore(folded, first.start, join) : null;
    if (start !== null) return { start, end: last.end, first, last };
  }
  return null;
}

/** Two days of one month: the number of the first stands alone before (`1–15 March`), in Chinese behind. */
function rangeOfDays(
  folded: string,
  period: Period,
  language: Language,
  joins: readonly Join[],
): Range | null {
  if (period.day === null) return null;
  if (language === 'zh') return rangeOfChineseDays(folded, period);
  const ordinal = periodWords[language].ordinal;
  const lead = folded.slice(Math.max(0, period.start - 25), period.start);
  const number = new RegExp(`(?<![\\d.,:/])(\\d{1,2})(?:${ordinal})?( ?\\D{1,10} ?)$`, 'u').exec(
    lead,
  );
  if (!number) return null;
  const [all, day = '', between = ''] = number;
  const at = period.start - all.length;
  for (const join of joins) {
    const start = join.joining.test(between) ? openingBefore(folded, at, join) : null;
    const first = { ...period, day: Number(day) };
    if (start !== null && first.day < period.day)
      return { start, end: period.end, first, last: period };
  }
  return null;
}

function rangeOfChineseDays(folded: string, period: Period): Range | null {
  const behind = /^(?:到|至|-|~)(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/u.exec(
    folded.slice(period.end, period.end + 8),
  );
  if (!behind) return null;
  const numeral = behind[1] ?? '';
  const day = /^\d/u.test(numeral) ? Number(numeral) : (chineseNumber(numeral) ?? 0);
  const last = { ...period, day };
  return { start: period.start, end: period.end + behind[0].length, first: period, last };
}

/** A year that only one side says holds for both; the last day is never before the first. */
function daysOf({ first, last, start, end }: Range, today: Day): TimeMention[] {
  const isLater = (last.month ?? 12) >= (first.month ?? 1);
  const year = first.year ?? (last.year === null ? null : last.year - Number(!isLater));
  const opening = resolvePeriod({ ...first, year }, today);
  if (!opening) return [];
  const closing = resolvePeriod(last, opening.from);
  // Under way today: "from October to March" in November began in the October before.
  if (!closing || closing.to < opening.from) return [];
  return [{ start, end, from: opening.from, to: closing.to, weak: false }];
}
