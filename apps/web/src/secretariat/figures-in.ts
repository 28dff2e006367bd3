import { type Language, languageTraits } from '../language/languages.js';
import { dayIn } from '../sign-in/day-in.js';

const HOURS_PER_DAY = 24;
const FROM_DAYS = 3 * HOURS_PER_DAY;

/** A count as it is written in the language; `few` stands for one that is too small to be told. */
export function countIn(count: number | null, language: Language, few: string): string {
  return count === null ? few : new Intl.NumberFormat(languageTraits[language].tag).format(count);
}

/** A share from 0 to 1 as a percentage; a dash where there is none. */
export function percentIn(share: number | null, language: Language): string {
  if (share === null) return '–';
  const format = { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 } as const;
  return new Intl.NumberFormat(languageTraits[language].tag, format).format(share);
}

/** Hours in the unit in which they are a small number: `40 sec`, `5.5 hr`, `12 days`; a dash where there are none. */
export function durationIn(hours: number | null, language: Language): string {
  if (hours === null) return '–';
  const [unit, value] = smallNumberOf(hours);
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(languageTraits[language].tag, format).format(value);
}

function smallNumberOf(hours: number): readonly ['second' | 'minute' | 'hour' | 'day', number] {
  if (hours < 1 / 60) return ['second', Math.round(hours * 3_600)];
  if (hours < 1) return ['minute', hours * 60];
  return hours < FROM_DAYS ? ['hour', hours] : ['day', hours / HOURS_PER_DAY];
}

/** The first and the last day of a period as they are written in the language. */
export function periodIn(
  { from, to }: { readonly from: string; readonly to: string },
  language: Language,
): { readonly from: string; readonly to: string } {
  return { from: dayIn(from, language), to: dayIn(to, language) };
}
