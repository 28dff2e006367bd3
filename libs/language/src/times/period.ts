import type { Span } from '../text-analysis.js';

/** A third of a month, or a quarter of a year (the middle of a year: two). */
export type PartOfPeriod = 'beginning' | 'middle' | 'end';

/** A day, a month or a year as a text names it; what it leaves out is null. */
export interface Period extends Span {
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  part: PartOfPeriod | null;
}
