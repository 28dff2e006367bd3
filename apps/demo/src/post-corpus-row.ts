import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import {
  demandContent,
  type DemandRow,
  offerContent,
  type OfferRow,
  type OrganisationRow,
} from '#corpus';
import { organisationActor, Transactions } from '#database';
import { CreatePosting, type PostingDraft, Postings, SubmitPosting } from '#posting';
import { demoId } from './demo-ids.js';
import { shiftDay } from './shift-days.js';

/** Posts one row of a corpus for its organisation. */
@Injectable()
export class PostCorpusRow {
  constructor(
    private readonly transactions: Transactions,
    private readonly postings: Postings,
    private readonly createPosting: CreatePosting,
    private readonly submitPosting: SubmitPosting,
    private readonly clock: Clock,
  ) {}

  /** False when the row's last day is over. One that was posted before stays as it is. `days` is how far its dates are moved. */
  async run(
    row: OfferRow | DemandRow,
    organisation: OrganisationRow | undefined,
    days: number,
  ): Promise<boolean> {
    const draft = draftOf(row, organisation, days);
    if (draft.to !== null && draft.to < this.clock.today()) return false;
    const actor = organisationActor(demoId(row.org));
    const postingId = demoId(row.id);
    await this.transactions.run(actor, async (tx) => {
      const there = await this.postings.byIds(tx, [postingId]);
      if (there.size > 0) return;
      await this.createPosting.run(actor, draft, postingId);
      await this.submitPosting.run(actor, { postingId });
    });
    return true;
  }
}

function draftOf(
  row: OfferRow | DemandRow,
  organisation: OrganisationRow | undefined,
  days: number,
): PostingDraft {
  const content =
    'country' in row ? demandContent(row, organisation) : offerContent(row, organisation);
  const {
    postingId: _id,
    organisationId: _organisation,
    workingLanguages: _languages,
    ...draft
  } = content;
  return {
    ...draft,
    from: shiftDay(draft.from, days),
    to: shiftDay(draft.to, days),
  };
}
