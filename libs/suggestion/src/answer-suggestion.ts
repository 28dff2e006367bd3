import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock, type Day } from '#clock';
import { type Actor, newId, Transactions } from '#database';
import { DomainError, type FieldFault, invalid, notFound } from '#domain-error';
import { OneTimeLinks } from '#membership';
import { Outbox } from '#outbox';
import { type PipelineEvent, reminderAgreed, suggestionAnswered } from '#pipeline';
import { Posting } from '#posting';
import { ExplainSuggestion } from './explain-suggestion.js';
import { Suggestion } from './suggestion.js';
import { type Answer, type RefusalReason, SuggestionAnswer } from './suggestion-answer.js';
import { sideOf } from './suggestions.js';

/** What a side says. */
export interface GivenAnswer {
  readonly answer: Answer;
  readonly reason: RefusalReason | null;
  readonly words: string | null;
  readonly remindOn: string | null;
  /** The version of the other posting that was read: nobody is interested in what they have not. */
  readonly shownVersion?: number | undefined;
}

/**
 * Keeps what a side says of a suggestion, together with the score as it stood. The links by which the same side could
 * answer this suggestion from its mails end with it: they are for one answer, wherever it is given.
 */
@Injectable()
export class AnswerSuggestion {
  constructor(
    private readonly transactions: Transactions,
    private readonly explainSuggestion: ExplainSuggestion,
    private readonly links: OneTimeLinks,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws DomainError `not-found`, `invalid` (for an interest in a version that is not named, too), or `conflict`:
   * the suggestion has ended, or the other posting says something else than what was read.
   */
  async run(actor: Actor, suggestionId: string, given: GivenAnswer): Promise<SuggestionAnswer> {
    const faults = answerFaults(given, this.clock.today());
    if (faults.length > 0) throw invalid(faults);
    return this.transactions.run(actor, async (tx) => {
      const suggestion = await tx.findOne(Suggestion, {
        where: { id: suggestionId },
        lock: { mode: 'pessimistic_write' },
      });
      const answer = suggestion && (await this.build(tx, actor, suggestion, given));
      if (!answer) throw notFound('suggestion');
      await tx.insert(SuggestionAnswer, answer);
      const { organisationId } = answer;
      await this.links.revoke(tx, 'answer', { organisationId, subjectId: suggestionId });
      await recordAudit(tx, {
        actor,
        at: answer.answeredAt,
        action: 'suggestion.answered',
        subjectKind: 'suggestion',
        subjectId: suggestionId,
        codes: { side: answer.side, answer: answer.answer },
      });
      await this.outbox.record(tx, suggestionAnswered({ answerId: answer.id }));
      if (answer.remindOn) await this.outbox.record(tx, reminderOf(answer.id, answer.remindOn));
      return answer;
    });
  }

  /** Null when the actor is on neither side. */
  private async build(
    tx: EntityManager,
    actor: Actor,
    suggestion: Suggestion,
    { shownVersion, ...given }: GivenAnswer,
  ): Promise<SuggestionAnswer | null> {
    const side = sideOf(actor, suggestion);
    if (!side) return null;
    if (!suggestion.listed) throw ended();
    const otherId = side === 'demand' ? suggestion.offerId : suggestion.demandId;
    await refuseUnread(tx, otherId, shownVersion);
    const [explanation] = await this.explainSuggestion.all(tx, [suggestion]);
    if (!explanation) throw moving();
    const { score, parts } = explanation;
    return tx.create(SuggestionAnswer, {
      id: newId(),
      suggestionId: suggestion.id,
      organisationId:
        side === 'demand' ? suggestion.demandOrganisationId : suggestion.offerOrganisationId,
      side,
      ...given,
      score,
      parts: [...parts],
      policyId: suggestion.policyId,
      demandVersion: suggestion.demandVersion,
      offerVersion: suggestion.offerVersion,
      answeredAt: this.clock.now(),
    });
  }
}

/** In the morning of that day in Europe and Africa, before work begins in the Americas and before it ends in Asia. */
function reminderOf(answerId: string, day: Day): PipelineEvent {
  return reminderAgreed({ answerId, dueAt: new Date(`${day}T06:00:00Z`) });
}

function ended(): DomainError {
  return new DomainError(
    'conflict',
    'suggestion-ended',
    'This suggestion has ended: one of the postings was changed or closed.',
  );
}

function moving(): DomainError {
  return new DomainError(
    'conflict',
    'suggestion-moving',
    'A posting of this suggestion was changed a moment ago. Look at it again, then answer.',
  );
}

/** An answer to a page that was open while the posting on it was changed is an answer to something else. */
async function refuseUnread(
  tx: EntityManager,
  postingId: string,
  shownVersion: number | undefined,
): Promise<void> {
  if (shownVersion === undefined) return;
  const posting = await tx.findOneBy(Posting, { id: postingId });
  if (!posting) return;
  if (shownVersion > posting.version) {
    const detail = `The other posting is at version ${posting.version} only. Read it, then answer.`;
    throw invalid([fault('/shownVersion', 'no-such-version', detail)]);
  }
  if (posting.contentVersion <= shownVersion) return;
  throw new DomainError(
    'conflict',
    'posting-changed',
    'The other posting was changed after you had opened it. Read it again, then answer.',
  );
}

function answerFaults(given: GivenAnswer, today: string): FieldFault[] {
  const { answer, reason, words, remindOn, shownVersion } = given;
  if (answer === 'interested' && shownVersion === undefined) return [unread];
  if (answer === 'no' && !reason) {
    return [fault('/reason', 'required', 'Say why not: choose a reason from the list.')];
  }
  if (answer !== 'no' && reason) {
    return [fault('/reason', 'not-allowed', 'A reason goes with the answer "no" only.')];
  }
  if (reason === 'other' && !words?.trim()) {
    return [fault('/words', 'required', 'Say in a few words what the other reason is.')];
  }
  if (remindOn && (answer !== 'later' || remindOn <= today)) {
    return [fault('/remindOn', 'not-later', 'A reminder goes with "later", on a day after today.')];
  }
  return [];
}

const unread = fault(
  '/shownVersion',
  'required',
  'Say which version of the other posting you have read: the "version" of its "demand" or "offer" in the suggestion.',
);

function fault(pointer: string, code: string, detail: string): FieldFault {
  return { pointer, code, detail };
}
