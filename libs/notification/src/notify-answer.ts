import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { cancelled, done, type JobOutcome, type NotifyAnswerPayload } from '#pipeline';
import { Suggestion, SuggestionAnswer, Suggestions } from '#suggestion';
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
      if (await this.suggestions.areBothInterested(tx, suggestionId))
        return cancelled('introduction-tells-more');
      const { demandOrganisationId, offerOrganisationId } = suggestion;
      const organisationId = side === 'demand' ? offerOrganisationId : demandOrganisationId;
      const theirs = await this.suggestions.ownAnswers(tx, organisationId, [suggestionId]);
      // Who has said no has been promised to hear no more of it.
      if (theirs.get(suggestionId)?.answer === 'no') return cancelled('declined-before');
      await this.notifier.tell(tx, [{ organisationId, suggestionId, kind: 'interest' }]);
      return done;
    });
  }
}
