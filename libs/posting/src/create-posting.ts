import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { type Actor, newId, Transactions } from '#database';
import { DomainError, invalid } from '#domain-error';
import { People } from '#membership';
import { demandColumns, offerColumns } from './draft-columns.js';
import { Demand, Offer, type Posting } from './posting.js';
import type { PostingDraft } from './posting-draft.js';
import { postingFaults } from './posting-faults.js';
import { PostingLog } from './posting-log.js';
import { writeNeedLines } from './write-need-lines.js';

/** Keeps what an organisation says, as a draft. */
@Injectable()
export class CreatePosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: People,
    private readonly log: PostingLog,
    private readonly clock: Clock,
  ) {}

  /**
   * `id` is given when it must be known beforehand (a demonstration network); fresh otherwise.
   * Throws DomainError `invalid` that names every faulty field.
   */
  async run(actor: Actor, draft: PostingDraft, id: string = newId()): Promise<Posting> {
    if (actor.kind !== 'organisation') {
      throw new DomainError('forbidden', 'organisation-needed', 'Only an organisation can post.');
    }
    const faults = postingFaults(draft, this.clock.today());
    if (faults.length > 0) throw invalid(faults);
    return this.transactions.run(actor, async (tx) => {
      const people = await this.people.namesAt(tx, actor.organisationId);
      const posting = this.build(tx, { id, organisationId: actor.organisationId }, draft, people);
      await tx.insert(posting.constructor, posting);
      if (draft.kind === 'demand') await writeNeedLines(tx, posting.id, draft.lines);
      await this.log.record(tx, actor, { posting, from: 'draft', what: 'created' });
      return posting;
    });
  }

  private build(
    tx: EntityManager,
    named: { readonly id: string; readonly organisationId: string },
    draft: PostingDraft,
    people: readonly string[],
  ): Posting {
    const now = this.clock.now();
    const kept = {
      ...named,
      state: 'draft' as const,
      version: 1,
      contentVersion: 1,
      createdAt: now,
      updatedAt: now,
      publishedAt: null,
      firstPublishedAt: null,
    };
    return draft.kind === 'demand'
      ? tx.create(Demand, { ...kept, kind: 'demand', ...demandColumns(draft, people) })
      : tx.create(Offer, { ...kept, kind: 'offer', ...offerColumns(draft, people) });
  }
}
