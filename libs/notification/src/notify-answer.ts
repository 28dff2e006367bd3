import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { cancelled, done, type JobOutcome, type NotifyAnswerPayload } from '#pipeline';
import {
  areBothInterested,
  interestsIn,
  type Side,
  Suggestion,
  SuggestionAnswer,
  Suggestions,
} from '#suggestion';
import { Notifier } from './notifier.js';

/** Tells the other side of an interest. "Later" and "no" are nobody else's business. */
@Injectable()
export class NotifyAnswer {
  constructor(
    private readonly transactions: Transactions,
    private readonly suggestions: Suggestions,
    private readonly notifier: Notifier,
  ) {}

  async run({ answerId }: NotifyAnswerPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('notify-answer'), async (tx) => {
      const answer = await tx.findOneBy(SuggestionAnswer, { id: answerId });
      if (answer?.answer !== 'interested') return cancelled('no-interest');
      const { suggestionId, side } = answer;
      const suggestion = await tx.findOneBy(Suggestion, { id: suggestionId, listed: true });
      if (!suggestion) return cancelled('suggestion-ended');
      const interestsOf = await interestsIn(tx, [suggestionId]);
      const interests = interestsOf(suggestionId);
      if (areBothInterested(interests)) return cancelled('introduction-tells-more');
      const { demandOrganisationId, offerOrganisationId } = suggestion;
      const [organisationId, theirSide]: [string, Side] =
        side === 'demand' ? [offerOrganisationId, 'offer'] : [demandOrganisationId, 'demand'];
      const theirs = await this.suggestions.ownAnswers(tx, organisationId, [suggestionId]);
      // Who has said no has been promised to hear no more of it.
      if (theirs.get(suggestionId)?.answer === 'no') return cancelled('declined-before');
      const told = { organisationId, suggestionId, kind: 'interest' } as const;
      // It is interested too, in what was there before: now it is the one on whose answer all waits, and it may have
      // been told of an interest long ago.
      if (interests.get(theirSide) === false) await this.notifier.forget(tx, told);
      await this.notifier.tell(tx, [told]);
      return done;
    });
  }
}
