import { Injectable } from '@nestjs/common';
import { Transactions } from '#database';
import { type Client, OneTimeLinks } from '#membership';
import { AnswerLinks } from './answer-links.js';
import { AnswerSuggestion, type GivenAnswer } from './answer-suggestion.js';
import { OpenSuggestion } from './open-suggestion.js';
import { Suggestion } from './suggestion.js';
import type { SuggestionAnswer } from './suggestion-answer.js';

/** Answers a suggestion by the link of a mail: for the organisation that the mail went to, once, without signing in. */
@Injectable()
export class AnswerByLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly answerLinks: AnswerLinks,
    private readonly links: OneTimeLinks,
    private readonly openSuggestion: OpenSuggestion,
    private readonly answerSuggestion: AnswerSuggestion,
  ) {}

  /**
   * The link is used up exactly if the answer is kept: who forgot a reason, or found the suggestion ended, has it
   * still. Throws DomainError as `AnswerLinks.follow` and `AnswerSuggestion.run` do.
   */
  async run(
    token: string,
    given: GivenAnswer,
    client: Pick<Client, 'address'>,
  ): Promise<SuggestionAnswer> {
    const { actor, suggestionId } = await this.answerLinks.follow(token, client);
    return this.transactions.run(actor, async (tx) => {
      // First what every answer locks: the links of a suggestion change under its lock only, so two answers at once do
      // not wait for each other in a ring.
      await tx.findOne(Suggestion, {
        where: { id: suggestionId },
        lock: { mode: 'pessimistic_write' },
      });
      await this.links.redeem(tx, 'answer', token);
      // Who answers has looked; a scanner that only followed the link has not.
      await this.openSuggestion.run(tx, actor, suggestionId);
      return this.answerSuggestion.run(actor, suggestionId, given);
    });
  }
}
