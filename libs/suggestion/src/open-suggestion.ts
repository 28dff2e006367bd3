import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import type { Actor } from '#database';
import { Suggestion } from './suggestion.js';
import { sideOf, Suggestions } from './suggestions.js';

/** Notes that a side has looked at a suggestion for the first time; the funnel counts it as opened. */
@Injectable()
export class OpenSuggestion {
  constructor(
    private readonly suggestions: Suggestions,
    private readonly clock: Clock,
  ) {}

  /** Answers the suggestion as it is then. Throws DomainError `not-found`, also for a suggestion between others. */
  async run(tx: EntityManager, actor: Actor, suggestionId: string): Promise<Suggestion> {
    const suggestion = await this.suggestions.visibleTo(tx, actor, suggestionId);
    const side = sideOf(actor, suggestion);
    const column = side === 'demand' ? 'demandOpenedAt' : 'offerOpenedAt';
    if (!side || suggestion[column]) return suggestion;
    const openedAt = this.clock.now();
    const unopened = { id: suggestionId, [column]: IsNull() };
    const { affected } = await tx.update(Suggestion, unopened, { [column]: openedAt });
    // Two who look at once have opened it once.
    if (affected !== 1) return this.suggestions.visibleTo(tx, actor, suggestionId);
    await recordAudit(tx, {
      actor,
      at: openedAt,
      action: 'suggestion.opened',
      subjectKind: 'suggestion',
      subjectId: suggestionId,
      codes: { side },
    });
    return Object.assign(suggestion, { [column]: openedAt });
  }
}
