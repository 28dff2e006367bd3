import { Injectable } from '@nestjs/common';
import { systemActor, Transactions } from '#database';
import { cancelled, done, type JobOutcome, type NotifyIntroductionPayload } from '#pipeline';
import { standingIntroductions, Suggestion } from '#suggestion';
import { Notifier } from './notifier.js';

/** Tells both sides of a suggestion that they are introduced; the mail to each has the contact of the other. */
@Injectable()
export class NotifyIntroduction {
  constructor(
    private readonly transactions: Transactions,
    private readonly notifier: Notifier,
  ) {}

  async run({ suggestionId }: NotifyIntroductionPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('notify-introduction'), async (tx) => {
      const suggestion = await tx.findOneBy(Suggestion, { id: suggestionId });
      if (!suggestion) return cancelled('suggestion-gone');
      // Over before anybody was told: as if the job had never come to it, whatever has ended it.
      const standing = await standingIntroductions(tx, [suggestionId]);
      if (!standing.has(suggestionId)) return cancelled('introduction-ended');
      const sides = [suggestion.demandOrganisationId, suggestion.offerOrganisationId];
      await this.notifier.tell(
        tx,
        sides.map((organisationId) => ({ organisationId, suggestionId, kind: 'introduction' })),
      );
      return done;
    });
  }
}
