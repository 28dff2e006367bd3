import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { csvOf } from '#csv';
import { type SecretariatActor, systemActor, Transactions } from '#database';
import { tellingFor } from '../figures/telling-for.js';
import { organisationsIn, UNSTATED } from '../figures/groups.js';
import { type UnmetCell, unmetCells } from './unmet-cells.js';
import { UnmetDemands } from './unmet-demands.js';

/** Which of them are asked for; what is not said does not matter. */
export interface UnmetNeedsFilter {
  readonly sector?: string | null | undefined;
  readonly country?: string | null | undefined;
  /** Only demands that have been open for so many days or longer. */
  readonly days?: number | null | undefined;
}

const DAY_MILLISECONDS = 86_400_000;
const COLUMNS = ['sector', 'country', 'demands', 'medianDays', 'oldestDays'] as const;

const reader = systemActor('read-unmet-needs');

export interface UnmetNeeds {
  /** Of all cells together; null when too few organisations stand behind it. */
  readonly total: number | null;
  /** Most demands first. */
  readonly cells: readonly UnmetCell[];
}

/** Tells which needs nobody meets: open demands without an interested partner, by area and country. */
@Injectable()
export class ReadUnmetNeeds {
  constructor(
    private readonly transactions: Transactions,
    private readonly demands: UnmetDemands,
    private readonly clock: Clock,
  ) {}

  async run(asker: SecretariatActor, wanted: UnmetNeedsFilter): Promise<UnmetNeeds> {
    const now = this.clock.now();
    const before = now.getTime() - (wanted.days ?? 0) * DAY_MILLISECONDS;
    const all = await this.transactions.run(reader, (tx) => this.demands.open(tx));
    const some = all.filter(
      ({ area, country, publishedAt }) =>
        (!wanted.sector || wanted.sector === (area ?? UNSTATED)) &&
        (!wanted.country || wanted.country === country) &&
        publishedAt.getTime() <= before,
    );
    const { count } = tellingFor(asker);
    const total = count({ count: some.length, organisations: organisationsIn(some) });
    return { total, cells: unmetCells(some, now, count) };
  }

  /** The same as a file; an empty cell is a figure that is too small to be told. */
  async csv(asker: SecretariatActor, wanted: UnmetNeedsFilter): Promise<string> {
    const { cells } = await this.run(asker, wanted);
    return csvOf(
      COLUMNS,
      cells.map((cell) => ({ ...cell })),
    );
  }
}
