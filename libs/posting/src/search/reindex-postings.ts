import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor, Transactions } from '#database';
import { People } from '#membership';
import { NeedLine } from '../need-line.js';
import type { OnTrouble } from '../on-trouble.js';
import { Posting } from '../posting.js';
import { draftOf } from '../masking/shown-to-others.js';
import { masksAnew } from '../masking/text-mask.js';
import { Postings } from '../postings.js';
import { searchVersion } from './search-terms.js';
import { termColumns } from './term-columns.js';

/**
 * Gives postings whose search terms are of another lexicon, or of none, the terms and the masks of this one: after a
 * release, and where other names of the organisation's people are known. A posting's version stays: nothing that it
 * says has changed.
 */
@Injectable()
export class ReindexPostings {
  constructor(
    private readonly transactions: Transactions,
    private readonly postings: Postings,
    private readonly people: People,
  ) {}

  /**
   * Does up to `limit` in one transaction and answers how many; 0 when all are current. One that cannot be
   * read keeps the terms that it has, until the next lexicon.
   */
  async run(onTrouble: OnTrouble, limit = 20): Promise<number> {
    return this.transactions.run(systemActor('reindex-postings'), async (tx) => {
      // What is being edited right now gets its terms from the edit; other workers take other rows.
      const stale = await tx.query<{ id: string }[]>(
        // Of an organisation that was erased nothing is left to find, and nothing may be written.
        `select id from posting where (search_version < $1 or search_version > $1)
            and organisation_id not in (select id from organisation where erased_at is not null)
          order by id limit $2 for update skip locked`,
        [searchVersion, limit],
      );
      const ids = stale.map(({ id }) => id);
      const postings = await this.postings.byIds(tx, ids);
      const lines = await this.postings.linesOf(tx, ids);
      for (const posting of postings.values()) {
        try {
          // A savepoint: terms that the index refuses must not take the others' along.
          await tx.transaction((one) => this.reindex(one, posting, lines.get(posting.id) ?? []));
        } catch (error) {
          onTrouble(posting.id, error);
          await tx.update(Posting, { id: posting.id }, { searchVersion });
        }
      }
      return ids.length;
    });
  }

  private async reindex(
    tx: EntityManager,
    posting: Posting,
    lines: readonly NeedLine[],
  ): Promise<void> {
    const draft = draftOf(posting, lines);
    const people = await this.people.namesAt(tx, posting.organisationId);
    const masks = masksAnew(draft, people, posting.masks ?? []);
    await tx.update(Posting, { id: posting.id }, { masks, ...termColumns(draft, masks) });
  }
}
