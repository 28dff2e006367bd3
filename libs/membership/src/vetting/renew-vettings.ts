import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '#clock';
import { systemActor, Transactions } from '#database';
import { ChangeTier } from '../standing/change-tier.js';
import { OpenVetting } from './open-vetting.js';

const DAY_MS = 86_400_000;

/** So long before a vetting ends it is looked at anew. */
const AHEAD_DAYS = 60;
/** So long after its end nothing changes for the organisation: that nobody has looked at it is not its fault. */
const GRACE_DAYS = 90;
/** A vetting that was renewed for a short time is not at once before a reviewer again. */
const REST_DAYS = 30;

const renewing = systemActor('renew-vettings');

/** Hears of an organisation that could not be dealt with while the others were. */
export type OnVettingTrouble = (organisationId: string, error: unknown) => void;

/**
 * What time does to vettings. A renewal is opened before one ends. One that nobody has renewed long after its end no
 * longer vouches for work with children and cash: the organisation stays a member, since that it is one no longer is
 * for people to decide. Run from time to time; running it twice does no more.
 */
@Injectable()
export class RenewVettings {
  constructor(
    private readonly transactions: Transactions,
    private readonly openVetting: OpenVetting,
    private readonly changeTier: ChangeTier,
    private readonly clock: Clock,
  ) {}

  /** Answers how many organisations have been dealt with. Each has a transaction of its own. */
  async run(onTrouble: OnVettingTrouble): Promise<number> {
    const due = await this.find(DUE, [this.dayIn(AHEAD_DAYS), this.instantIn(-REST_DAYS)]);
    const opened = await this.each(due, onTrouble, (organisationId) => this.open(organisationId));
    const lapsed = await this.find(LAPSED, [this.dayIn(-GRACE_DAYS)]);
    const lowered = await this.each(lapsed, onTrouble, (organisationId) =>
      this.changeTier.run(renewing, organisationId, 'admitted'),
    );
    return opened + lowered;
  }

  private async open(organisationId: string): Promise<void> {
    await this.transactions.run(renewing, async (tx) => {
      // Two workers who look at once: the second one finds the case that the first has opened.
      await tx.query('select 1 from organisation where id = $1 for update', [organisationId]);
      await this.openVetting.run(tx, renewing, { organisationId, occasion: 'renewal' });
    });
  }

  private async each(
    ids: readonly string[],
    onTrouble: OnVettingTrouble,
    work: (organisationId: string) => Promise<void>,
  ): Promise<number> {
    let done = 0;
    for (const id of ids) {
      try {
        await work(id);
        done += 1;
      } catch (error) {
        onTrouble(id, error);
      }
    }
    return done;
  }

  private async find(sql: string, parameters: (Day | Date)[]): Promise<string[]> {
    const rows = await this.transactions.run(renewing, (tx) =>
      tx.query<{ id: string }[]>(sql, parameters),
    );
    return rows.map(({ id }) => id);
  }

  private instantIn(days: number): Date {
    return new Date(this.clock.now().getTime() + days * DAY_MS);
  }

  private dayIn(days: number): Day {
    return this.instantIn(days).toISOString().slice(0, 10);
  }
}

const DUE = `
  select id from organisation o
   where tier <> 'applicant' and vetted_until <= $1
     and not exists (select from vetting_case c
                      where c.organisation_id = o.id and (c.closed_at is null or c.closed_at > $2))
   order by vetted_until limit 500`;

const LAPSED = `
  select id from organisation where tier = 'trusted' and vetted_until < $1 order by vetted_until limit 500`;
