import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { newId, systemActor, Transactions } from '#database';
import { mayMeet } from '#membership';
import { Outbox } from '#outbox';
import {
  cancelled,
  done,
  introductionOpened,
  type JobOutcome,
  type OpenIntroductionPayload,
} from '#pipeline';
import { Posting } from '#posting';
import { areBothInterested, interestsIn, Suggestion, SuggestionAnswer } from '#suggestion';
import { Introduction } from './introduction.js';

const opener = systemActor('open-introduction');

/** Introduces two organisations to each other once both have said that they are interested. */
@Injectable()
export class OpenIntroduction {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Looks at what is true now, not at the answer that asked for it: in whatever order the jobs of several answers
   * run, and however often, the result is the same.
   */
  async run({ answerId }: OpenIntroductionPayload): Promise<JobOutcome> {
    return this.transactions.run(opener, async (tx) => {
      const answer = await tx.findOneBy(SuggestionAnswer, { id: answerId });
      if (!answer) return cancelled('answer-gone');
      // Answers lock the suggestion too: the last one of two that come at once sees the other here.
      const suggestion = await tx.findOne(Suggestion, {
        where: { id: answer.suggestionId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!suggestion) return cancelled('suggestion-gone');
      const obstacle = await this.obstacle(tx, suggestion);
      if (obstacle) return cancelled(obstacle);
      return (await this.open(tx, suggestion)) ? done : cancelled('introduced-before');
    });
  }

  /** Why these two are not introduced now; null when nothing stands between them. */
  private async obstacle(tx: EntityManager, suggestion: Suggestion): Promise<string | null> {
    const { id, demandId, offerId, demandOrganisationId, offerOrganisationId } = suggestion;
    const interestsOf = await interestsIn(tx, [id]);
    if (!areBothInterested(interestsOf(id))) return 'not-both-interested';
    if (!suggestion.listed) return 'suggestion-ended';
    // Closed a moment ago, and its retiring from the lists is still to come.
    const open = await tx.countBy(Posting, [
      { id: demandId, state: 'published' },
      { id: offerId, state: 'published' },
    ]);
    if (open < 2) return 'posting-closed';
    return (await mayMeet(tx, demandOrganisationId, offerOrganisationId)) ? null : 'may-not-meet';
  }

  /** False when they have been introduced before: the constraint decides, not a look. */
  private async open(tx: EntityManager, suggestion: Suggestion): Promise<boolean> {
    const { id: suggestionId, demandId, offerId } = suggestion;
    const { demandOrganisationId, offerOrganisationId } = suggestion;
    const id = newId();
    const openedAt = this.clock.now();
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(Introduction)
      .values({
        id,
        suggestionId,
        demandId,
        offerId,
        demandOrganisationId,
        offerOrganisationId,
        openedAt,
      })
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return false;
    await recordAudit(tx, {
      actor: opener,
      at: openedAt,
      action: 'introduction.opened',
      subjectKind: 'introduction',
      subjectId: id,
      codes: { suggestion: suggestionId, demand: demandOrganisationId, offer: offerOrganisationId },
    });
    await this.outbox.record(tx, introductionOpened({ introductionId: id, suggestionId }));
    return true;
  }
}
