import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { systemActor, Transactions } from '#database';
import { type Organisation, Organisations } from '#membership';
import type { PostingKind } from '#posting';
import { type NextAction, type StuckCode, stuckCodes } from './stuck-question.js';
import { stuckQuestions } from './stuck-questions.js';

const DAY_MILLISECONDS = 86_400_000;
const TOLD_OF_EACH = 10;

/** One thing that has waited too long. */
export interface StuckCase {
  readonly since: Date;
  /** Who has to move; null when it is the service itself. */
  readonly organisation: Organisation | null;
  readonly postingId: string | null;
  readonly postingKind: PostingKind | null;
  readonly suggestionId: string | null;
  /** The name of the job that is dead. */
  readonly job: string | null;
}

/** All that is stuck in one way. */
export interface StuckGroup {
  readonly code: StuckCode;
  readonly action: NextAction;
  /** How many there are; `cases` are those that have waited longest. */
  readonly total: number;
  readonly cases: readonly StuckCase[];
}

type CaseRow = Omit<StuckCase, 'organisation'> & {
  readonly organisationId: string | null;
  readonly total: number;
};

const reader = systemActor('read-stuck');

/** Tells what has waited so long that somebody should look. It names organisations: for the Secretariat's staff. */
@Injectable()
export class ReadStuck {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  /** One group for every way to be stuck, the most urgent first; also those in which nothing is. */
  async run(): Promise<StuckGroup[]> {
    return this.transactions.run(reader, async (tx) => {
      const groups: StuckGroup[] = [];
      for (const code of stuckCodes) groups.push(await this.group(tx, code));
      return groups;
    });
  }

  private async group(tx: EntityManager, code: StuckCode): Promise<StuckGroup> {
    const { action, patienceDays, waiting } = stuckQuestions[code];
    const before = new Date(this.clock.now().getTime() - patienceDays * DAY_MILLISECONDS);
    const rows = await tx.query<CaseRow[]>(longestWaiting(waiting), [before, TOLD_OF_EACH]);
    const ids = rows.flatMap(({ organisationId }) => organisationId ?? []);
    const organisations = await this.organisations.byIds(tx, ids);
    const cases = rows.map(({ organisationId, total: _total, ...row }) => ({
      ...row,
      organisation: organisations.get(organisationId ?? '') ?? null,
    }));
    return { code, action, total: rows[0]?.total ?? 0, cases };
  }
}

const longestWaiting = (waiting: string) => `
  with stuck as (
    select *, count(*) over ()::int as total from (${waiting}) waiting
     where since <= $1 order by since, organisation_id, posting_id limit $2)
  select stuck.since, stuck.total, stuck.job, stuck.organisation_id as "organisationId",
         stuck.posting_id as "postingId", stuck.suggestion_id as "suggestionId",
         p.kind as "postingKind"
    from stuck left join posting p on p.id = stuck.posting_id
   order by stuck.since, stuck.organisation_id, stuck.posting_id`;
