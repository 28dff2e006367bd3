import type { TimeMention } from '#language';
import type { PostingKind } from '#posting';
import type { ProposalsDto } from './proposals.dto.js';

/** A time in the words of the text. */
export interface SaidTime extends Pick<TimeMention, 'from' | 'to' | 'weak'> {
  readonly said: string;
}

/** A year, or a day of a month; in Chinese the months themselves have numbers. */
const YEAR_OR_DAY = /\p{Nd}{4}|年|\p{Nd}(?![\p{Nd}\s]*月)/u;

/**
 * From when to when something is needed, or can be had: the first range that the text names, else its
 * first beginning and its first end. What is over on `today` says nothing of it, nor does what may be a
 * memory. In a need, "from January to May" may be how it is every year ("our ponds are dry"): without a year or a day
 * it is no window, and a wrong one would keep partners away.
 */
export function proposedDays(
  times: readonly SaidTime[],
  today: string,
  kind: PostingKind | null,
): Pick<ProposalsDto, 'from' | 'to'> {
  const coming = times.filter(
    (time) => !time.weak && (time.to ?? time.from ?? '') >= today && !isEveryYear(time, kind),
  );
  const range = coming.find(isRange);
  if (range) return { from: range.from, to: range.to };
  const from = coming.find((time) => time.from !== null)?.from ?? null;
  const to = coming.find((time) => time.to !== null)?.to ?? null;
  return { from, to: from !== null && to !== null && to < from ? null : to };
}

function isRange({ from, to }: SaidTime): boolean {
  return from !== null && to !== null;
}

function isEveryYear(time: SaidTime, kind: PostingKind | null): boolean {
  return kind !== 'offer' && isRange(time) && !YEAR_OR_DAY.test(time.said);
}
