import type { Language } from '#reference';
import type { Span } from '../text-analysis.js';
import type { Word } from '../tokens/word.js';
import { chineseNumber } from './chinese-number.js';
import { isNumberWord, joinsNumbers, valueOfWords } from './number-words.js';

/** A number of the text. */
export interface NumberMention extends Span {
  amount: number;
  /** Written in words or characters: it counts only together with what it counts. */
  spelled: boolean;
}

const figure =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,+])(?:\d{1,3}(?:[ ,.'٬]\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫]\d+)?)/gu;

const multiplier =
  /^\s?(?:(亿)|(million|millions|millones|millón|миллион\p{L}*|млн|مليون|ملايين|百万)|(万)|(k|thousand|mille|mil|тысяч\p{L}*|тыс|الف|الاف|千)|(hundred|百))(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic})/u;
const multiplierValues = [100_000_000, 1_000_000, 10_000, 1000, 100];

/** Dates and times, whose figures count nothing. */
const calendar =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}|\d{4}\s?[-–/]\s?(?:19|20)\d{2}|(?:19|20)\d{2}\s?年|\d{1,2}\s?[月日号](?!份?子)|第\s?\d+/gu;

/**
 * The numbers of a folded text in figures and Chinese numerals, ranges as their upper end; years,
 * dates, ordinals and long runs of digits (telephone numbers) are not among them.
 */
export function findFigures(folded: string, language: string): NumberMention[] {
  const dates = [...folded.matchAll(calendar)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  const numbers: NumberMention[] = [];
  for (const match of folded.matchAll(figure)) {
    const start = match.index;
    let end = start + match[0].length;
    if (dates.some(([from, to]) => start >= from && start < to)) continue;
    if (/^\d{8,}$/.test(match[0]) || isOrdinal(folded, end) || isYear(folded, start, end)) continue;
    if (
      /^\s?(?:(?:de )?(?:janv|févr|fevr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|jan|feb|mar|apr|may|jun|jul|aug|dec|enero|abril|mayo|agosto|янв|фев|март|апр|мая|июн|июл|авг|сен|окт|ноя|дек|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر))/u.test(
        folded.slice(end, end + 12),
      )
    )
      continue;
    const times = multiplier.exec(folded.slice(end, end + 14));
    const factor = times ? (multiplierValues[times.slice(1).findIndex(Boolean)] ?? 1) : 1;
    end += times?.[0].length ?? 0;
    numbers.push({
      amount: roundOff(parseFigure(match[0], language) * factor),
      start,
      end,
      spelled: false,
    });
  }
  return mergeRanges(folded, [...numbers, ...findChineseNumerals(folded)].sort(byStart));
}

/** Numbers in words, from the words of one language: `twenty-five`, `trois cents`. */
export function findNumberWords(words: readonly Word[], language: Language): NumberMention[] {
  const numbers: NumberMention[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isNumberWord(words[first]?.normal ?? '', language)) continue;
    let last = first;
    for (let at = first + 1; at < words.length && words[at]?.breakBefore === 0; at++) {
      const normal = words[at]?.normal ?? '';
      if (isNumberWord(normal, language)) last = at;
      else if (!joinsNumbers(normal, language) || at > last + 1) break;
    }
    const amount = valueOfWords(
      words.slice(first, last + 1).map((w) => w.normal),
      language,
    );
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    if (amount !== null) numbers.push({ amount, start, end, spelled: true });
    first = last;
  }
  return numbers;
}

function findChineseNumerals(folded: string): NumberMention[] {
  const numerals =
    /(?<![\d第星期周十百千万])[一二两三四五六七八九十][零一二两三四五六七八九十百千万亿]*/gu;
  return [...folded.matchAll(numerals)].flatMap((match) => {
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

function isOrdinal(folded: string, end: number): boolean {
  return /^(?:st|nd|rd|th|er|ère|e|è|ème|eme|º|ª|-?й|-?я|-?е|-?го)(?!\p{L})/u.test(
    folded.slice(end, end + 4),
  );
}

const yearWords =
  /(?:in|since|by|until|till|from|of|year|before|after|en|depuis|avant|après|année|an|desde|hasta|año|de|в|с|до|к|после|عام|سنة|منذ|في|عام)\s$/u;

function isYear(folded: string, start: number, end: number): boolean {
  if (!/^(?:19|20)\d{2}$/.test(folded.slice(start, end))) return false;
  const before = folded.slice(Math.max(0, start - 8), start);
  const after = folded.slice(end, end + 8);
  return yearWords.test(before) || /^\s?(?:$|[.,;)年]|год|г\.)/u.test(after);
}

const rangeSign = /^\s?(?:-|~|to|or|à|ou|a|o|至|到|до|или|الى|او)\s?$/u;

/** "20 to 30 families": help must be enough for the upper end. */
function mergeRanges(folded: string, numbers: NumberMention[]): NumberMention[] {
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

function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
