import type { AreaCode } from '#reference';
import { groupBy, organisationsIn, UNSTATED } from '../figures/groups.js';
import { median } from '../figures/median.js';
import type { FiguresTelling } from '../figures/telling-for.js';
import { type AgeClass, ageClassOf } from './age-class.js';

const DAY_MILLISECONDS = 86_400_000;

/** An open demand that no partner is interested in. */
export interface UnmetDemand {
  readonly organisationId: string;
  readonly area: AreaCode | null;
  readonly country: string;
  readonly publishedAt: Date;
}

/** The unmet demands of one area in one country. */
export interface UnmetCell {
  /** An area, or `unstated`. */
  readonly sector: string;
  readonly country: string;
  /** Null when they are too few to be told; then nothing is told of their age either. */
  readonly demands: number | null;
  /** In which class the median of the whole days falls since they were first published. */
  readonly medianAge: AgeClass | null;
  /** The same to the day; null where ages are told in classes. */
  readonly medianDays: number | null;
  /** Of a single demand always, so null where ages are told in classes, too. */
  readonly oldestDays: number | null;
}

/** One cell for each area and country in which there are any, most demands first. */
export function unmetCells(
  demands: readonly UnmetDemand[],
  now: Date,
  { count: told, exactAges }: Pick<FiguresTelling, 'count' | 'exactAges'>,
): UnmetCell[] {
  const groups = groupBy(demands, ({ area, country }) => `${area ?? UNSTATED} ${country}`);
  return [...groups]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([key, some]) => {
      const [sector = UNSTATED, country = ''] = key.split(' ');
      const demands = told({ count: some.length, organisations: organisationsIn(some) });
      if (demands === null) return { sector, country, demands, ...noAge };
      const days = some.map(({ publishedAt }) => wholeDays(publishedAt, now));
      return { sector, country, demands, ...agesOf(days, exactAges) };
    });
}

const noAge = { medianAge: null, medianDays: null, oldestDays: null };

function agesOf(days: readonly number[], exactly: boolean) {
  const middle = Math.floor(median(days) ?? 0);
  const medianAge = ageClassOf(middle);
  return exactly
    ? { medianAge, medianDays: middle, oldestDays: Math.max(...days) }
    : { ...noAge, medianAge };
}

function wholeDays(since: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY_MILLISECONDS));
}
