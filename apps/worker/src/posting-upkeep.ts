import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { ExpirePostings, type OnTrouble, ReindexPostings } from '#posting';

/** What time and releases do to postings. */
@Injectable()
export class PostingUpkeep {
  constructor(
    private readonly expirePostings: ExpirePostings,
    private readonly reindexPostings: ReindexPostings,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(PostingUpkeep.name);
  }

  expire(): Promise<number> {
    return this.expirePostings.run(this.logged('a posting could not expire; it is tried again'));
  }

  /** Until every posting has the search terms of this release; `isStopped` ends it between two batches. */
  async reindex(isStopped: () => boolean): Promise<void> {
    const onTrouble = this.logged('a posting could not be indexed anew; it keeps its search terms');
    while (!isStopped() && (await this.reindexPostings.run(onTrouble)) > 0);
  }

  private logged(message: string): OnTrouble {
    return (postingId, error) => {
      this.logger.error({ err: error, postingId }, message);
    };
  }
}
