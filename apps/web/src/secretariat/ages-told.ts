import type { UnmetCellDto } from '../api/schema.js';

/** The days by which the steering committee may ask how long needs have waited, as the API takes them. */
export const askableDays = ['7', '30', '90', '180', '365'] as const;

type AgeClass = NonNullable<UnmetCellDto['medianAge']>;
type Ages = Pick<UnmetCellDto, 'medianAge' | 'medianDays' | 'oldestDays'>;

/**
 * How long the needs of a cell have waited, as it is written: half of them, and the oldest, to the day; in classes only
 * half of them. A dash where nothing is told.
 */
export function agesTold(
  { medianAge, medianDays, oldestDays }: Ages,
  { inClasses, classes, written }: AgesTelling,
): string[] {
  if (inClasses) return [medianAge === null ? NOTHING : classes[medianAge]];
  return [medianDays, oldestDays].map((days) => (days === null ? NOTHING : written(days)));
}

interface AgesTelling {
  readonly inClasses: boolean;
  readonly classes: Readonly<Record<AgeClass, string>>;
  readonly written: (count: number) => string;
}

const NOTHING = '–';
