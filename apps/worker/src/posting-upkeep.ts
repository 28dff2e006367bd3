import { Injectable } from '@nestjs/common';
import { ExpirePostings, ReindexPostings } from '#posting';

/** What time and releases do to postings. */
@Injectable()
export class PostingUpkeep {
  constructor(
    private readonly expirePostings: ExpirePostings,
    private readonly reindexPostings: ReindexPostings,
  ) {}

  expire(): Promise<number> {
    return this.expirePostings.run();
  }

  /** Until every posting has the search terms of this release; `isStopped` ends it between two batches. */
  async reindex(isStopped: () => boolean): Promise<void> {
    while (!isStopped() && (await this.reindexPostings.run()) > 0);
  }
}
