import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { cancelled, done, type JobOutcome, type NotifyReminderPayload } from '#pipeline';
import { Suggestion, SuggestionAnswer, Suggestions } from '#suggestion';
import { Notifier } from './notifier.js';

/** Tells one side again that said "later", on the day that it has named. */
@Injectable()
export class NotifyReminder {
  constructor(
    private readonly transactions: Transactions,
    private readonly suggestions: Suggestions,
    private readonly notifier: Notifier,
  ) {}

  async run({ answerId }: NotifyReminderPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('notify-reminder'), async (tx) => {
      const answer = await tx.findOneBy(SuggestionAnswer, { id: answerId });
      if (!answer) return cancelled('answer-gone');
      const { suggestionId, organisationId } = answer;
      const latest = await this.suggestions.ownAnswers(tx, organisationId, [suggestionId]);
      if (latest.get(suggestionId)?.id !== answerId) return cancelled('answered-otherwise');
      const stands = await tx.existsBy(Suggestion, { id: suggestionId, listed: true });
      if (!stands) return cancelled('suggestion-ended');
      const told = { organisationId, suggestionId, kind: 'reminder' } as const;
      // Who says "later" twice is reminded twice; of one suggestion there is one reminder at a time.
      await this.notifier.forget(tx, told);
      await this.notifier.tell(tx, [told]);
      return done;
    });
  }
}
