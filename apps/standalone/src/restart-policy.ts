export interface RestartLimits {
  /** So many quick deaths in a row end it. */
  quickDeaths: number;
  /** A life of this length or longer is not a quick death, and forgives the earlier ones. */
  quickMs: number;
  /** Before the first restart; doubled with each quick death that follows. */
  firstDelayMs: number;
}

const usualLimits: RestartLimits = { quickDeaths: 5, quickMs: 60_000, firstDelayMs: 500 };

/** Says after each death of a program whether and when to start it again. Holds the count, touches no process. */
export class RestartPolicy {
  private deaths = 0;

  constructor(private readonly limits: RestartLimits = usualLimits) {}

  /** @returns milliseconds to wait before the next start, or 'give up' */
  afterDeath(livedMs: number): number | 'give up' {
    const { quickDeaths, quickMs, firstDelayMs } = this.limits;
    this.deaths = livedMs < quickMs ? this.deaths + 1 : 1;
    if (this.deaths >= quickDeaths) return 'give up';
    return firstDelayMs * 2 ** (this.deaths - 1);
  }
}
