import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { systemActor, Transactions } from '#database';
import { cancelled, done, type JobOutcome, type NotifySuggestionsPayload } from '#pipeline';
import { noteTold, Suggestion } from '#suggestion';
import { Notifier } from './notifier.js';

/** Tells both organisations of each suggestion of a listing that is still listed. */
@Injectable()
export class NotifySuggestions {
  constructor(
    private readonly transactions: Transactions,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  async run({ listingId }: NotifySuggestionsPayload): Promise<JobOutcome> {
    return this.transactions.run(systemActor('notify-suggestions'), async (tx) => {
      const suggestions = await tx.findBy(Suggestion, { listingId, listed: true });
      if (suggestions.length === 0) return cancelled('nothing-listed');
      const told = suggestions.flatMap((suggestion) =>
        [suggestion.demandOrganisationId, suggestion.offerOrganisationId].map((organisationId) => ({
          organisationId,
          suggestionId: suggestion.id,
          kind: 'suggestion' as const,
        })),
      );
      await this.notifier.tell(tx, told);
      await noteTold(tx, listingId, this.clock.now());
      return done;
    });
  }
}
