import { organisationsIn } from '../figures/groups.js';
import { median } from '../figures/median.js';
import { shareOf } from '../figures/share-of.js';
import type { FiguresTelling } from '../figures/telling-for.js';
import { type PipelineStep, pipelineSteps, type PostingJourney } from './posting-journey.js';
import { timeBoundOf } from './time-bound.js';

const HOUR_MILLISECONDS = 3_600_000;

export interface FunnelStep {
  readonly step: PipelineStep;
  /** Postings that came so far, or further; null when they are too few to be told. */
  readonly postings: number | null;
  /** Of the postings posted, from 0 to 1. */
  readonly ofPosted: number | null;
  /** Of those that came to the step before. */
  readonly ofPrevious: number | null;
  /** From the step before to this one, in hours, of the postings that took it; null where times are not told exactly. */
  readonly medianHours: number | null;
  /** The least of some fixed numbers of hours that the same does not pass. */
  readonly medianWithinHours: number | null;
}

/** How many of the journeys, each `inOrder`, came how far and how fast: every step of the pipeline, in order. */
export function funnelOf(
  journeys: readonly PostingJourney[],
  { count: telling, exactAges }: Pick<FiguresTelling, 'count' | 'exactAges'>,
): FunnelStep[] {
  const told: FunnelStep[] = [];
  let posted: number | null = null;
  let previous: number | null = null;
  for (const [i, step] of pipelineSteps.entries()) {
    const came = journeys.filter(({ times }) => times[step] !== null);
    const postings = telling({ count: came.length, organisations: organisationsIn(came) });
    const before = pipelineSteps[i - 1];
    const hours = before && postings !== null ? medianHours(came, before, step) : null;
    if (!before) posted = postings;
    told.push({
      step,
      postings,
      ofPosted: shareOf(postings, posted),
      ofPrevious: before ? shareOf(postings, previous) : null,
      medianHours: exactAges ? hours : null,
      medianWithinHours: hours === null ? null : timeBoundOf(hours),
    });
    previous = postings;
  }
  return told;
}

function medianHours(
  journeys: readonly PostingJourney[],
  before: PipelineStep,
  step: PipelineStep,
): number | null {
  const between = median(
    journeys.map(({ times }) => (times[step] ?? times.posted) - (times[before] ?? times.posted)),
  );
  return between === null ? null : Math.round((between / HOUR_MILLISECONDS) * 1_000) / 1_000;
}
