import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor, Transactions } from '#database';
import { NeedLine } from '../need-line.js';
import type { OnTrouble } from '../on-trouble.js';
import { Demand, type Offer, Posting } from '../posting.js';
import { demandContentOf, offerContentOf } from '../posting-content-of.js';
import { Postings } from '../postings.js';
import { searchTermsOf, searchVersion } from './search-terms.js';

/**
 * Gives postings whose search terms are of another lexicon, or of none, the terms of this one. A posting's
 * version stays: nothing that it says has changed.
 */
@Injectable()
export class ReindexPostings {
  constructor(
    private readonly transactions: Transactions,
    private readonly postings: Postings,
  ) {}

  /**
   * Does up to `limit` in one transaction and answers how many; 0 when all are current. One that cannot be
   * read keeps the terms that it has, until the next lexicon.
   */
  async run(onTrouble: OnTrouble, limit = 20): Promise<number> {
    return this.transactions.run(systemActor('reindex-postings'), async (tx) => {
      // What is being edited right now gets its terms from the edit; other workers take other rows.
      const stale = await tx.query<{ id: string }[]>(
        `select id from posting where search_version < $1 or search_version > $1
          order by id limit $2 for update skip locked`,
        [searchVersion, limit],
      );
      const ids = stale.map(({ id }) => id);
      const postings = await this.postings.byIds(tx, ids);
      const lines = await this.postings.linesOf(tx, ids);
      for (const posting of postings.values()) {
        try {
          // A savepoint: terms that the index refuses must not take the others' along.
          await tx.transaction((one) => reindex(one, posting, lines.get(posting.id) ?? []));
        } catch (error) {
          onTrouble(posting.id, error);
          await tx.update(Posting, { id: posting.id }, { searchVersion });
        }
      }
      return ids.length;
    });
  }
}

async function reindex(
  tx: EntityManager,
  posting: Posting,
  lines: readonly NeedLine[],
): Promise<void> {
  const content =
    posting instanceof Demand
      ? demandContentOf(posting, lines, [])
      : offerContentOf(posting as Offer, []);
  const searchTerms = searchTermsOf(content);
  await tx.update(Posting, { id: posting.id }, { searchTerms, searchVersion });
}
