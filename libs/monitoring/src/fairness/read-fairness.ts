import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { type SecretariatActor, systemActor, Transactions } from '#database';
import { type Period, periodOf, spanOf } from '../figures/period.js';
import { LEAST_ORGANISATIONS } from '../figures/small-groups.js';
import { tellingFor } from '../figures/telling-for.js';
import { type ComparedGroup, compareGroups, type FairnessSplit } from './compare-groups.js';
import type { Exposure } from './exposure.js';
import { Exposures } from './exposures.js';
import { gini } from './gini.js';
import { lorenzCurve, type LorenzPoint } from './lorenz-curve.js';

export interface FairnessWish {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly by: FairnessSplit;
}

/** How evenly suggestions are spread over the members that have posted. */
export interface Spread {
  /** From 0, all the same, to nearly 1; null when there is nothing to spread, or among too few. */
  readonly gini: number | null;
  readonly curve: readonly LorenzPoint[];
}

export interface FairnessFigures {
  readonly period: Period;
  readonly by: FairnessSplit;
  readonly groups: readonly ComparedGroup[];
  readonly spread: Spread;
}

const reader = systemActor('read-fairness');

/** Tells whether members are treated alike, whatever their size, country, language and age in the network. */
@Injectable()
export class ReadFairness {
  constructor(
    private readonly transactions: Transactions,
    private readonly exposures: Exposures,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `invalid` for a period that ends before it begins. */
  async run(asker: SecretariatActor, { by, ...wish }: FairnessWish): Promise<FairnessFigures> {
    const period = periodOf(wish, this.clock.today());
    const span = spanOf(period);
    const all = await this.transactions.run(reader, (tx) => this.exposures.within(tx, span));
    const groups = compareGroups(all, by, span.end, tellingFor(asker));
    return { period, by, groups, spread: spreadOf(all) };
  }
}

/** Who has not posted cannot be suggested. Of fewer than five members the curve would tell what each of them has. */
function spreadOf(exposures: readonly Exposure[]): Spread {
  const shown = exposures.filter(({ postings }) => postings > 0).map((one) => one.suggestions);
  if (shown.length < LEAST_ORGANISATIONS) return { gini: null, curve: [] };
  const value = gini(shown);
  return {
    gini: value === null ? null : Math.round(value * 1_000) / 1_000,
    curve: lorenzCurve(shown),
  };
}
