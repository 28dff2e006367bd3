import { calendarStretches, countsNothing } from './calendar.js';
import { chineseNumber } from './chinese-number.js';
import type { NumberMention } from './number-mention.js';

const figure = new RegExp(
  // no part of a word, of a telephone number with + or of a longer figure
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,+])` +
    String.raw`(?:\d{1,3}(?:[ ,.'٬]\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫]\d+)?)`,
  'gu',
);

/** Words that multiply the figure before them. */
const multipliers: readonly (readonly [words: string, factor: number])[] = [
  ['亿', 100_000_000],
  ['millions?|millones|millón|миллион\\p{L}*|млн|مليون|ملايين|百万', 1_000_000],
  ['万', 10_000],
  ['k|thousand|mille|mil|тысяч\\p{L}*|тыс|الف|الاف|千', 1000],
  ['hundred|百', 100],
];
const multiplier = new RegExp(
  String.raw`^\s?(?:${multipliers.map(([words]) => `(${words})`).join('|')})` +
    String.raw`(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic})`,
  'u',
);

/**
 * The numbers of a folded text in figures and Chinese numerals, ranges as their upper end; years,
 * dates, ordinals and long runs of digits (telephone numbers) are not among them.
 */
export function findFigures(folded: string, language: string): NumberMention[] {
  const dates = calendarStretches(folded);
  const numbers: NumberMention[] = [];
  for (const match of folded.matchAll(figure)) {
    const start = match.index;
    const end = start + match[0].length;
    if (dates.some(([from, to]) => start >= from && start < to)) continue;
    if (countsNothing(folded, start, end)) continue;
    const times = multiplier.exec(folded.slice(end, end + 14));
    const factor = times ? (multipliers[times.slice(1).findIndex(Boolean)]?.[1] ?? 1) : 1;
    const amount = roundOff(parseFigure(match[0], language) * factor);
    numbers.push({ amount, start, end: end + (times?.[0].length ?? 0), spelled: false });
  }
  return mergeRanges(folded, [...numbers, ...findChineseNumerals(folded)].sort(byStart));
}

const numeral =
  /(?<![\d第星期周十百千万])[一二两三四五六七八九十][零一二两三四五六七八九十百千万亿]*/gu;

function findChineseNumerals(folded: string): NumberMention[] {
  return [...folded.matchAll(numeral)].flatMap((match) => {
    const amount = chineseNumber(match[0]);
    const start = match.index;
    return amount === null ? [] : [{ amount, start, end: start + match[0].length, spelled: true }];
  });
}

/** English and Chinese write 1,200.5; French, Spanish and Russian 1.200,5 or 1 200,5. */
function parseFigure(raw: string, language: string): number {
  const pointIsDecimal = ['en', 'zh', 'ar'].includes(language);
  const grouped = pointIsDecimal ? /^\d{1,3}(?:[ ,'٬]\d{3})+/ : /^\d{1,3}(?:[ ,.'٬]\d{3})+/;
  const whole = raw.replace(grouped, (digits) => digits.replace(/\D/g, ''));
  return Number(whole.replace(/[,٫]/, '.').replace(/[^\d.]/g, ''));
}

/** Multiplying 1.1 by 10000 must give 11000. */
function roundOff(amount: number): number {
  return Number(amount.toPrecision(12));
}

const rangeSign = /^\s?(?:-|~|to|or|à|ou|a|o|至|到|до|или|الى|او)\s?$/u;

/** "20 to 30 families": help must be enough for the upper end. */
function mergeRanges(folded: string, numbers: readonly NumberMention[]): NumberMention[] {
  const merged: NumberMention[] = [];
  for (const number of numbers) {
    const last = merged.at(-1);
    if (last && number.start < last.end) continue;
    const isRange = last && rangeSign.test(folded.slice(last.end, number.start));
    if (isRange && number.amount > last.amount) {
      merged[merged.length - 1] = { ...number, start: last.start };
    } else merged.push(number);
  }
  return merged;
}

/** Of two that begin together the longer first: it is the one that stays. */
function byStart(a: NumberMention, b: NumberMention): number {
  return a.start - b.start || b.end - a.end;
}
