import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { csvOf } from '#csv';
import { type SecretariatActor, systemActor, Transactions } from '#database';
import { invalid } from '#domain-error';
import { type FiguresTelling, tellingFor } from '../figures/telling-for.js';
import { organisationsIn, UNSTATED } from '../figures/groups.js';
import { ageClassStarts } from './age-class.js';
import { type UnmetCell, unmetCells } from './unmet-cells.js';
import { UnmetDemands } from './unmet-demands.js';

/** Which of them are asked for; what is not said does not matter. */
export interface UnmetNeedsFilter {
  readonly sector?: string | null | undefined;
  readonly country?: string | null | undefined;
  /**
   * Only demands that have been open for so many days or longer. The steering committee asks by the days with which
   * classes of age begin: by any number of days, two answers would tell the day of a single demand.
   */
  readonly days?: number | null | undefined;
}

const DAY_MILLISECONDS = 86_400_000;
const COLUMNS = [
  'sector',
  'country',
  'demands',
  'medianAge',
  'medianDays',
  'oldestDays',
] as const satisfies readonly (keyof UnmetCell)[];

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

  /** Throws DomainError `invalid` for an age that the asker may not ask by. */
  async run(asker: SecretariatActor, wanted: UnmetNeedsFilter): Promise<UnmetNeeds> {
    const telling = tellingFor(asker);
    requireAge(wanted.days ?? 0, telling);
    const now = this.clock.now();
    const before = now.getTime() - (wanted.days ?? 0) * DAY_MILLISECONDS;
    const all = await this.transactions.run(reader, (tx) => this.demands.open(tx));
    const some = all.filter(
      ({ area, country, publishedAt }) =>
        (!wanted.sector || wanted.sector === (area ?? UNSTATED)) &&
        (!wanted.country || wanted.country === country) &&
        publishedAt.getTime() <= before,
    );
    const total = telling.count({ count: some.length, organisations: organisationsIn(some) });
    return { total, cells: unmetCells(some, now, telling) };
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

function requireAge(days: number, { exactAges }: FiguresTelling): void {
  const starts: readonly number[] = ageClassStarts;
  if (exactAges || starts.includes(days)) return;
  const detail = `Ages are told to you in classes: give one of ${starts.join(', ')} days.`;
  throw invalid([{ pointer: '/days', code: 'not-a-class-of-age', detail }]);
}
