import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { cancelled, done, type JobOutcome, type NotifyAnswerPayload } from '#pipeline';
import { Suggestion, SuggestionAnswer } from '#suggestion';
import { Notifier } from './notifier.js';

/** Tells the other side of an interest. "Later" and "no" are nobody else's business. */
@Injectable()
export class NotifyAnswer {
  constructor(
    private readonly transactions: Transactions,
    private readonly notifier: Notifier,
  ) {}

  async run({ answerId }: NotifyAnswerPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('notify-answer'), async (tx) => {
      const answer = await tx.findOneBy(SuggestionAnswer, { id: answerId });
      if (answer?.answer !== 'interested') return cancelled('no-interest');
      const suggestion = await tx.findOneBy(Suggestion, { id: answer.suggestionId, listed: true });
      if (!suggestion) return cancelled('suggestion-ended');
      const organisationId =
        answer.side === 'demand' ? suggestion.offerOrganisationId : suggestion.demandOrganisationId;
      await this.notifier.tell(tx, [
        { organisationId, suggestionId: suggestion.id, kind: 'interest' },
      ]);
      return done;
    });
  }
}
