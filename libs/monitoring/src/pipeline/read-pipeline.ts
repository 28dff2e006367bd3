import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { type SecretariatActor, systemActor, Transactions } from '#database';
import { largestFirst } from '../figures/largest-first.js';
import { type Period, periodOf, spanOf } from '../figures/period.js';
import { tellingFor } from '../figures/telling-for.js';
import { funnelOf, type FunnelStep } from './funnel.js';
import { PostingJourneys } from './posting-journeys.js';
import {
  isWanted,
  type JourneyFilter,
  type PipelineSplit,
  splitJourneys,
} from './split-journeys.js';

export interface PipelineWish extends JourneyFilter {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly by: PipelineSplit;
}

export interface PipelineFigures {
  readonly period: Period;
  readonly whole: readonly FunnelStep[];
  readonly by: PipelineSplit;
  /** By what is in the split, most postings first; months in order. */
  readonly groups: readonly { readonly key: string; readonly steps: readonly FunnelStep[] }[];
}

const reader = systemActor('read-pipeline');

/** Tells how far the postings of a period have come on their way to a partner. */
@Injectable()
export class ReadPipeline {
  constructor(
    private readonly transactions: Transactions,
    private readonly journeys: PostingJourneys,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `invalid` for a period that ends before it begins. */
  async run(asker: SecretariatActor, wish: PipelineWish): Promise<PipelineFigures> {
    const period = periodOf(wish, this.clock.today());
    const all = await this.transactions.run(reader, (tx) =>
      this.journeys.publishedIn(tx, spanOf(period)),
    );
    const wanted = all.filter((journey) => isWanted(journey, wish));
    const telling = tellingFor(asker);
    const groups = [...telling.groups(splitJourneys(wanted, wish.by))]
      .sort(wish.by === 'month' ? ([a], [b]) => a.localeCompare(b) : largestFirst)
      .map(([key, some]) => ({ key, steps: funnelOf(some, telling) }));
    return { period, whole: funnelOf(wanted, telling), by: wish.by, groups };
  }
}
