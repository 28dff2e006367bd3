import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { Clock } from '#clock';
import { systemActor, Transactions } from '#database';
import { DomainError } from '#domain-error';
import { Keyring } from '#keyring';
import { forgiven, judgeAttempt, type WatchedLine } from './throttle-rules.js';
import { ThrottledLine } from './throttled-line.js';

/** Whoever tries has no rights yet, and nobody is to see or mend how often somebody has tried. */
const throttling = systemActor('throttle');

const KEPT_MS = 48 * 3_600_000;

/** A line that attempts are counted along. */
export interface Line {
  /** What it is about, in clear; only a keyed hash of it is kept. */
  readonly name: string;
  /** How many attempts in vain cost nothing. */
  readonly free: number;
}

export interface Lines {
  readonly own: Line;
  readonly shared: readonly Line[];
}

/** Slows guessing down. The rules are in `throttle-rules.ts`. */
@Injectable()
export class Throttle {
  constructor(
    private readonly transactions: Transactions,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt, in a transaction of its own: it is counted before it is judged, so that a thousand at
   * once are a thousand. Throws DomainError `too-many` that says after how many seconds the next one is admitted.
   */
  async admit(lines: Lines): Promise<void> {
    const until = await this.ask(lines);
    if (until) throw this.tooMany(until);
  }

  /** The same for where a refusal is not told: null when the attempt is admitted, else when the next one is. */
  ask({ own, shared }: Lines): Promise<Date | null> {
    return this.transactions.run(throttling, async (tx) => {
      const lines = await this.lock(tx, [own, ...shared]);
      const [mine, ...others] = lines as [WatchedLine & ThrottledLine, ...typeof lines];
      const verdict = judgeAttempt(mine, others, this.clock.now());
      await tx.update(ThrottledLine, { key: mine.key }, verdict.own);
      if (!verdict.admitted) return verdict.until;
      for (const [i, line] of verdict.shared.entries())
        await tx.update(ThrottledLine, { key: others[i]?.key ?? '' }, line);
      return null;
    });
  }

  /**
   * The attempt that was admitted was right: the own line ends, and the shared ones do not count it. Called
   * inside the transaction in which it was right.
   */
  async forgive({ own, shared }: Lines): Promise<void> {
    await this.transactions.run(throttling, async (tx) => {
      const [mine, ...others] = await this.lock(tx, [own, ...shared]);
      if (mine) await tx.delete(ThrottledLine, { key: mine.key });
      for (const line of others) await tx.update(ThrottledLine, { key: line.key }, forgiven(line));
    });
  }

  /** Forgets lines on which nothing has happened for two days; answers how many. */
  async forgetOld(tx: EntityManager): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    const { affected } = await tx.delete(ThrottledLine, { lastAt: LessThan(before) });
    return affected ?? 0;
  }

  /**
   * The lines, locked, in the order given. Locked in the order of their keys: two attempts never wait for each
   * other. Made and locked by one statement: between two, an attempt that was right could take the line away.
   */
  private async lock(
    tx: EntityManager,
    lines: readonly Line[],
  ): Promise<(WatchedLine & ThrottledLine)[]> {
    const keys = lines.map(({ name }) => this.keyring.mac('throttle', name).toString('base64url'));
    const found = await tx.query<ThrottledLine[]>(
      `insert into throttled_line (key, last_at)
       select key, $2 from unnest($1::text[]) as wanted (key) order by key
       on conflict (key) do update set key = excluded.key
       returning key, failures, last_at as "lastAt", blocked_until as "blockedUntil", due_at as "dueAt"`,
      [[...new Set(keys)], this.clock.now()],
    );
    const byKey = new Map(found.map((row) => [row.key, row]));
    return keys.map((key, i) => ({ ...byKey.get(key)!, free: lines[i]?.free ?? 0 }));
  }

  private tooMany(until: Date): DomainError {
    const seconds = Math.ceil((until.getTime() - this.clock.now().getTime()) / 1_000);
    const wait = seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`;
    return new DomainError(
      'too-many',
      'too-many-attempts',
      `There have been too many attempts. Try again in ${wait}, or have a link sent to your e-mail address.`,
      [],
      seconds,
    );
  }
}
