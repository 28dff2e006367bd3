import type { Language } from '#reference';
import { chineseNumber } from '../quantities/chinese-number.js';
import { monthNames } from './month-names.js';
import { periodWords } from './period-words.js';

/**
 * A pattern over the folded text. Its named groups are the pieces of a period: `year`, `month` and `day`;
 * `beginning`, `middle` or `end` of it; `thisMonth`, `nextMonth`, `thisYear`, `nextYear`.
 */
export interface PeriodPattern {
  pattern: RegExp;
  /** The number of a month (1 to 12) that the group `month` names. */
  monthOf: (name: string) => number;
}

const year = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
const day = String.raw`(?<![\d.,:])(?<day>\d{1,2})`;

function pattern(source: string, monthOf: PeriodPattern['monthOf'] = Number): PeriodPattern {
  return { pattern: new RegExp(source, 'gu'), monthOf };
}

/** The source between the edges of words. */
function words(source: string): string {
  return String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`;
}

function patternsWithNames(language: Exclude<Language, 'zh'>): PeriodPattern[] {
  const say = periodWords[language];
  const names = monthNames[language].map((name) => new RegExp(`^(?:${name})$`, 'u'));
  const monthOf = (found: string) => names.findIndex((name) => name.test(found)) + 1;
  const part = `(?:(?<beginning>${say.beginning})|(?<middle>${say.middle})|(?<end>${say.end}))`;
  const month = `(?:${say.monthWord})(?<month>${monthNames[language].join('|')})`;
  const ordinal = `(?:${say.ordinal})?`;
  const yearEnd = `(?:${say.yearEnd})?`;
  const ofYear = `(?:\\.?(?:${say.ofYear})${year}${yearEnd})?`;
  const relative = ['thisMonth', 'nextMonth', 'thisYear', 'nextYear'] as const;
  const near = relative.map((name) => `(?<${name}>${say[name]})`).join('|');
  const monthFirst = `${month} ${day}${ordinal}(?:,? ${year})?`;
  return [
    ...(language === 'en' ? [pattern(words(monthFirst), monthOf)] : []),
    pattern(words(`(?:${part}|${day}${ordinal}(?:${say.ofMonth})? )?${month}${ofYear}`), monthOf),
    pattern(words(`${part}?(?:${near})`)),
    pattern(words(`${part}(?:(?<thisMonth>${say.theMonth})|(?<thisYear>${say.theYear}))`)),
    pattern(words(`${part}?(?:${say.yearWord})?${year}${yearEnd}`)),
  ];
}

function chinesePatterns(): PeriodPattern[] {
  const numeral = '十[一二]?|[一二三四五六七八九]';
  const monthOf = (found: string) => (/\d/.test(found) ? Number(found) : chineseNumber(found)) ?? 0;
  const ofYear = `(?:${year}年|(?<nextYear>明年)|(?<thisYear>今年|本年))`;
  const month = `(?<month>1[0-2]|0?[1-9]|${numeral})月份?`;
  const dayOfMonth = '(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]';
  const part = '(?:(?<beginning>初|上旬)|(?<middle>中旬)|(?<end>底|末|下旬))';
  return [
    pattern(`(?<![\\d个])${ofYear}?${month}(?:${dayOfMonth}|${part})?`, monthOf),
    pattern(`(?:(?<nextMonth>下个?月)|(?<thisMonth>本月|这个月))${part}?`),
    pattern('(?<![\\d个一二三四五六七八九十])(?<thisMonth>月)(?<end>底|末)'),
    pattern(`${ofYear}年?${part}?`),
    pattern('(?<thisYear>年)(?<end>底|末)'),
  ];
}

const numeric: readonly PeriodPattern[] = [
  pattern(String.raw`(?<![\d-])(?<year>(?:19|20)\d{2})-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d-])`),
  pattern(
    String.raw`(?<![\d./])(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>(?:19|20)\d{2})(?![\d/])`,
  ),
];

const namesIn = (language: Exclude<Language, 'zh'>) => [...numeric, ...patternsWithNames(language)];

/** How each language says periods; of two that overlap the one of the earlier pattern counts. */
export const periodPatterns: Readonly<Record<Language, readonly PeriodPattern[]>> = {
  en: namesIn('en'),
  fr: namesIn('fr'),
  es: namesIn('es'),
  ru: namesIn('ru'),
  ar: namesIn('ar'),
  zh: [...numeric, ...chinesePatterns()],
};
