import { groupBy } from '../figures/groups.js';
import type { PostingJourney } from './posting-journey.js';

/** By what the funnel can be told apart. */
export const pipelineSplits = ['kind', 'sector', 'country', 'size', 'month'] as const;

export type PipelineSplit = (typeof pipelineSplits)[number];

/** Which postings are asked for; what is not said does not matter. */
export interface JourneyFilter {
  readonly kind?: string | null | undefined;
  /** An area, or `unstated`. */
  readonly sector?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly size?: string | null | undefined;
}

const keys: Readonly<Record<PipelineSplit, (journey: PostingJourney) => string | null>> = {
  kind: ({ kind }) => kind,
  sector: ({ area }) => area,
  country: ({ country }) => country,
  size: ({ size }) => size,
  // Of the publication, in UTC: `2026-11`.
  month: ({ times }) => new Date(times.posted).toISOString().slice(0, 7),
};

/** The journeys in groups, each in exactly one. */
export function splitJourneys(
  journeys: readonly PostingJourney[],
  by: PipelineSplit,
): Map<string, PostingJourney[]> {
  return groupBy(journeys, keys[by]);
}

export function isWanted(journey: PostingJourney, wanted: JourneyFilter): boolean {
  const asked = [wanted.kind, wanted.sector, wanted.country, wanted.size];
  const is = [journey.kind, journey.area, journey.country, journey.size];
  return asked.every((value, i) => !value || value === is[i]);
}
