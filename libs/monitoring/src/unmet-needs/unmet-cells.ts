import type { AreaCode } from '#reference';
import { groupBy, organisationsIn, UNSTATED } from '../figures/groups.js';
import { median } from '../figures/median.js';
import type { Telling } from '../figures/small-groups.js';

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
  /** Whole days since they were first published. */
  readonly medianDays: number | null;
  readonly oldestDays: number | null;
}

/** One cell for each area and country in which there are any, most demands first. */
export function unmetCells(
  demands: readonly UnmetDemand[],
  now: Date,
  telling: Telling,
): UnmetCell[] {
  const groups = groupBy(demands, ({ area, country }) => `${area ?? UNSTATED} ${country}`);
  return [...groups]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([key, some]) => {
      const [sector = UNSTATED, country = ''] = key.split(' ');
      const count = telling({ count: some.length, organisations: organisationsIn(some) });
      if (count === null) {
        return { sector, country, demands: null, medianDays: null, oldestDays: null };
      }
      const days = some.map(({ publishedAt }) => wholeDays(publishedAt, now));
      const middle = median(days);
      return {
        sector,
        country,
        demands: count,
        medianDays: middle === null ? null : Math.floor(middle),
        oldestDays: Math.max(...days),
      };
    });
}

function wholeDays(since: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY_MILLISECONDS));
}
