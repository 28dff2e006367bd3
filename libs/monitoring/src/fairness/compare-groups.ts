import { subregionOf } from '#reference';
import { groupBy, organisationsIn } from '../figures/groups.js';
import { largestFirst } from '../figures/largest-first.js';
import { shareOf } from '../figures/share-of.js';
import type { FiguresTelling } from '../figures/telling-for.js';
import type { Exposure } from './exposure.js';

/** By what members are compared. `seniority`: whether they joined in the year before the end of the period. */
export const fairnessSplits = ['size', 'region', 'country', 'language', 'seniority'] as const;

export type FairnessSplit = (typeof fairnessSplits)[number];

/** A count, and its share of that of all groups; null when it is too small to be told. */
export interface SharedCount {
  readonly count: number | null;
  readonly share: number | null;
}

/** What a group of members has put into the network and what it got. Where all are treated alike, the shares are alike. */
export interface ComparedGroup {
  readonly key: string;
  readonly members: SharedCount;
  readonly postings: SharedCount;
  /** A suggestion counts for each of its two sides. */
  readonly suggestions: SharedCount;
  readonly introductions: SharedCount;
}

const YEAR_MILLISECONDS = 365 * 86_400_000;

const keyOf: Readonly<Record<FairnessSplit, (one: Exposure, end: Date) => string | null>> = {
  size: ({ size }) => size,
  region: ({ country }) => subregionOf(country) ?? null,
  country: ({ country }) => country,
  language: ({ language }) => language,
  seniority: ({ joinedAt }, end) =>
    end.getTime() - joinedAt.getTime() < YEAR_MILLISECONDS ? 'new' : 'old',
};

const counts = {
  members: () => 1,
  postings: (one: Exposure) => one.postings,
  suggestions: (one: Exposure) => one.suggestions,
  introductions: (one: Exposure) => one.introductions,
};

type CountName = keyof typeof counts;

/** The members in groups, most members first. `end` is that of the period. */
export function compareGroups(
  exposures: readonly Exposure[],
  by: FairnessSplit,
  end: Date,
  telling: FiguresTelling,
): ComparedGroup[] {
  const groups = telling.groups(groupBy(exposures, (one) => keyOf[by](one, end)));
  const told = (name: CountName, some: readonly Exposure[]) => {
    const counting = some.filter((one) => counts[name](one) > 0);
    const count = counting.reduce((sum, one) => sum + counts[name](one), 0);
    return telling.count({ count, organisations: organisationsIn(counting) });
  };
  return [...groups].sort(largestFirst).map(([key, some]) => {
    const shared = (name: CountName): SharedCount => {
      const count = told(name, some);
      return { count, share: shareOf(count, told(name, exposures)) };
    };
    return {
      key,
      members: shared('members'),
      postings: shared('postings'),
      suggestions: shared('suggestions'),
      introductions: shared('introductions'),
    };
  });
}
