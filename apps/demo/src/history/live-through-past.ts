import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { organisationActor, systemActor, Transactions } from '#database';
import { AnswerSuggestion, OpenSuggestion, type Side, type Suggestion } from '#suggestion';
import { courseOf, type SideCourse } from './course.js';
import { DemoSuggestions } from './demo-suggestions.js';

const loader = systemActor('demo');

/**
 * Lets the organisations of the demonstration look at their suggestions and answer them, through the use cases: what
 * follows (audit, introductions) is as if they had. All of it happens now; `Backdate` moves it to where it belongs.
 */
@Injectable()
export class LiveThroughPast {
  constructor(
    private readonly transactions: Transactions,
    private readonly suggestions: DemoSuggestions,
    private readonly openSuggestion: OpenSuggestion,
    private readonly answerSuggestion: AnswerSuggestion,
  ) {}

  /** What a former load has answered is not answered again. `spared` keep everything before them: somebody signs in as them. */
  async run(spared: ReadonlySet<string>, now: Date): Promise<void> {
    const { open, answered } = await this.transactions.run(loader, async (tx) => ({
      open: await this.suggestions.between(tx, spared),
      answered: await this.suggestions.answered(tx),
    }));
    for (const suggestion of open) {
      if (answered.has(suggestion.id)) continue;
      const course = courseOf(suggestion, now);
      for (const side of ['demand', 'offer'] as const) {
        const own = course[side];
        if (own) await this.act(suggestion, side, own);
      }
    }
  }

  private async act(suggestion: Suggestion, side: Side, { answer }: SideCourse): Promise<void> {
    const { id, demandOrganisationId, offerOrganisationId, demandVersion, offerVersion } =
      suggestion;
    const [own, shownVersion] =
      side === 'demand'
        ? [demandOrganisationId, offerVersion]
        : [offerOrganisationId, demandVersion];
    const actor = organisationActor(own);
    await this.transactions.run(actor, async (tx: EntityManager) => {
      await this.openSuggestion.run(tx, actor, id);
      if (!answer) return;
      const { at: _at, ...given } = answer;
      const said = { ...given, words: null, remindOn: null, shownVersion };
      await this.answerSuggestion.run(actor, id, said);
    });
  }
}
