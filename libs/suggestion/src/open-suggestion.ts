import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import type { Actor } from '#database';
import type { Suggestion } from './suggestion.js';
import { sideOf } from './suggestions.js';

/** Notes that a side has looked at a suggestion for the first time; the funnel counts it as opened. */
@Injectable()
export class OpenSuggestion {
  constructor(private readonly clock: Clock) {}

  async run(tx: EntityManager, actor: Actor, suggestion: Suggestion): Promise<void> {
    const side = sideOf(actor, suggestion);
    const column = side === 'demand' ? 'demandOpenedAt' : 'offerOpenedAt';
    if (!side || suggestion[column]) return;
    suggestion[column] = this.clock.now();
    await tx.update(
      suggestion.constructor,
      { id: suggestion.id },
      { [column]: suggestion[column] },
    );
  }
}
