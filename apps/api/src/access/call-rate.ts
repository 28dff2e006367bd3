const MINUTE_MS = 60_000;

/** A minute of shares that are no whole milliseconds adds up to a little more than a minute. */
const ROUNDING_MS = 0.1;

/** How many are kept before those that have rested for a minute are forgotten. */
const SWEEP_AT = 10_000;

/** Somebody whose calls are counted, and how many a minute they may make. */
export interface CountedCaller {
  /** Distinct for each: `person 0190…`. */
  readonly name: string;
  readonly perMinute: number;
}

/** A call that comes too early. */
export interface EarlyCall<Caller> {
  /** Of those asked about, the one who has called too often. */
  readonly caller: Caller;
  /** From when on their next call is taken, in milliseconds of the epoch. */
  readonly until: number;
}

/**
 * Counts the calls of this process by the generic cell rate algorithm: a call uses up its share of a minute, and who has
 * used up a whole minute waits until a share of it has passed. So a minute's calls may come all at once, and nobody is
 * let in twice as often at the turn of a minute. One number for each caller is all that is kept. Time is an argument.
 */
export class CallRate {
  /** By name: until when the calls made so far last at the pace that is allowed. */
  private readonly busyUntil = new Map<string, number>();

  /** Counts a call along every caller given, or along none of them and says who has to wait. */
  admit<Caller extends CountedCaller>(
    callers: readonly Caller[],
    now: number,
  ): EarlyCall<Caller> | null {
    if (this.busyUntil.size >= SWEEP_AT) this.forgetRested(now);
    const counted = callers.map((caller) => {
      const from = Math.max(this.busyUntil.get(caller.name) ?? 0, now);
      return { caller, busyUntil: from + MINUTE_MS / caller.perMinute };
    });
    const early = counted.find(({ busyUntil }) => busyUntil > now + MINUTE_MS + ROUNDING_MS);
    if (early) return { caller: early.caller, until: early.busyUntil - MINUTE_MS };
    for (const { caller, busyUntil } of counted) this.busyUntil.set(caller.name, busyUntil);
    return null;
  }

  /** Takes back a call that was counted along all of them. */
  takeBack(callers: readonly CountedCaller[]): void {
    for (const { name, perMinute } of callers) {
      const until = this.busyUntil.get(name);
      if (until !== undefined) this.busyUntil.set(name, until - MINUTE_MS / perMinute);
    }
  }

  private forgetRested(now: number): void {
    for (const [name, until] of this.busyUntil) if (until <= now) this.busyUntil.delete(name);
  }
}
