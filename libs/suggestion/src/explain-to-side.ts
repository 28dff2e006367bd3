import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Explanation } from '#matching';
import { Postings, unreadTextsOf } from '#posting';
import { ExplainSuggestion } from './explain-suggestion.js';
import { maskReasons } from './mask-reasons.js';
import type { Suggestion } from './suggestion.js';
import type { Side } from './suggestion-answer.js';

/** Who reads why a pair was suggested. */
export interface ReadingSide {
  readonly suggestion: Suggestion;
  readonly side: Side;
  /** Both sides are interested, so it reads all of the other posting. */
  readonly isPartner: boolean;
}

/** Says why a pair was suggested to one of its sides, which does not read all of the other posting. */
@Injectable()
export class ExplainToSide {
  constructor(
    private readonly explainSuggestion: ExplainSuggestion,
    private readonly postings: Postings,
  ) {}

  /** One explanation for each, in their order; null as in {@link ExplainSuggestion.all}. */
  async all(tx: EntityManager, readings: readonly ReadingSide[]): Promise<(Explanation | null)[]> {
    const explanations = await this.explainSuggestion.all(
      tx,
      readings.map(({ suggestion }) => suggestion),
    );
    const others = readings.filter(({ isPartner }) => !isPartner).map(otherPostingId);
    const postings = await this.postings.byIds(tx, others);
    const lines = await this.postings.linesOf(tx, others);
    const hiddenTerms = await this.postings.hiddenTermsOf(tx, others);
    return readings.map((reading, i) => {
      const explanation = explanations[i];
      if (!explanation || reading.isPartner) return explanation ?? null;
      const id = otherPostingId(reading);
      const posting = postings.get(id);
      if (!posting) return null;
      const unread = unreadTextsOf(posting, lines.get(id) ?? [], hiddenTerms.get(id) ?? []);
      return { ...explanation, reasons: maskReasons(explanation.reasons, unread) };
    });
  }
}

function otherPostingId({ suggestion, side }: ReadingSide): string {
  return side === 'demand' ? suggestion.offerId : suggestion.demandId;
}
