/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** Where the time comes from. The keeping column asks this, never the system, so that a test can stop it. */
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today as a calendar day in UTC; the dates of postings are compared with it. */
  today(): Day {
    return this.now().toISOString().slice(0, 10);
  }
}

/** A clock that stands where it is put; for tests and for replaying a day. */
export class FixedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.instant);
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
