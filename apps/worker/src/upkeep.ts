import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { OpenMissedIntroductions } from '#cooperation';
import { RenewVettings } from '#membership';
import { ExpirePostings, ReindexPostings } from '#posting';

/** What time and releases do to postings and vettings, and what was missed between two organisations. */
@Injectable()
export class Upkeep {
  constructor(
    private readonly expirePostings: ExpirePostings,
    private readonly reindexPostings: ReindexPostings,
    private readonly renewVettings: RenewVettings,
    private readonly missedIntroductions: OpenMissedIntroductions,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(Upkeep.name);
  }

  expire(): Promise<number> {
    return this.expirePostings.run(this.logged('a posting could not expire; it is tried again'));
  }

  /** Until every posting has the search terms of this release; `isStopped` ends it between two batches. */
  async reindex(isStopped: () => boolean): Promise<void> {
    const onTrouble = this.logged('a posting could not be indexed anew; it keeps its search terms');
    while (!isStopped() && (await this.reindexPostings.run(onTrouble)) > 0);
  }

  renew(): Promise<number> {
    return this.renewVettings.run(this.logged('a vetting could not be renewed; it is tried again'));
  }

  introduce(): Promise<number> {
    return this.missedIntroductions.run(
      this.logged('two who are interested could not be introduced; it is tried again'),
    );
  }

  /** What is told where one of many fails. */
  private logged(message: string): (id: string, error: unknown) => void {
    return (id, error) => {
      this.logger.error({ err: error, id }, message);
    };
  }
}
