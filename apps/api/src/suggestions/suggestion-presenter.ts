import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Explanation } from '#matching';
import { type Organisation, Organisations } from '#membership';
import { Postings } from '#posting';
import type { Language } from '#reference';
import {
  ExplainSuggestion,
  type SuggestionAnswer,
  type Side,
  sideOf,
  type Suggestion,
  Suggestions,
} from '#suggestion';
import type { OrganisationActor } from '../access/asker.js';
import { answerLanguage } from '../input/answer-language.js';
import { toOrganisationDto } from '../organisations/organisation.dto.js';
import type { DemandDto, OfferDto, PostingDto } from '../postings/posting.dto.js';
import { PostingPresenter } from '../postings/posting-presenter.js';
import { toAnswerDto } from './answer.dto.js';
import { toExplanationDto } from './explanation.dto.js';
import type { SuggestionDto } from './suggestion.dto.js';

/** In which language the asker would like to read. */
export interface LanguageWish {
  readonly asked: Language | null | undefined;
  readonly acceptLanguage: string | undefined;
}

/** What is needed to tell a suggestion, by the id of what it is about. */
interface Told {
  readonly asker: OrganisationActor;
  readonly language: Language;
  readonly postings: ReadonlyMap<string, PostingDto>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly ownAnswers: ReadonlyMap<string, SuggestionAnswer>;
  readonly interested: ReadonlySet<string>;
  readonly explanations: ReadonlyMap<string, Explanation>;
}

/** Tells suggestions to one of their sides. */
@Injectable()
export class SuggestionPresenter {
  constructor(
    private readonly suggestions: Suggestions,
    private readonly explainSuggestion: ExplainSuggestion,
    private readonly postings: Postings,
    private readonly postingPresenter: PostingPresenter,
    private readonly organisations: Organisations,
  ) {}

  /** The suggestions in the order given, and the language in which they are told. */
  async tell(
    tx: EntityManager,
    asker: OrganisationActor,
    suggestions: readonly Suggestion[],
    wish: LanguageWish,
  ): Promise<{ language: Language; items: SuggestionDto[] }> {
    const postings = await this.visiblePostings(tx, asker, suggestions);
    const organisations = await this.organisations.byIds(tx, [
      asker.organisationId,
      ...suggestions.flatMap((s) => [s.demandOrganisationId, s.offerOrganisationId]),
    ]);
    const working = organisations.get(asker.organisationId)?.languages ?? [];
    const language = answerLanguage(wish.asked, wish.acceptLanguage, working);
    const ids = suggestions.map(({ id }) => id);
    const ownAnswers = await this.suggestions.ownAnswers(tx, asker.organisationId, ids);
    const interested = await this.suggestions.interestedCounterparts(tx, ids);
    const explanations = await this.explain(tx, suggestions, postings);
    const answers = { ownAnswers, interested };
    const told = { asker, language, postings, organisations, ...answers, explanations };
    return { language, items: suggestions.map((suggestion) => toSuggestionDto(suggestion, told)) };
  }

  /** One's own postings, and those of others while they are published. */
  private async visiblePostings(
    tx: EntityManager,
    asker: OrganisationActor,
    suggestions: readonly Suggestion[],
  ): Promise<Map<string, PostingDto>> {
    const ids = suggestions.flatMap(({ demandId, offerId }) => [demandId, offerId]);
    const found = [...(await this.postings.byIds(tx, ids)).values()].filter(
      ({ organisationId, state }) =>
        organisationId === asker.organisationId || state === 'published',
    );
    const dtos = await this.postingPresenter.all(tx, asker, found);
    return new Map(dtos.map((dto) => [dto.id, dto]));
  }

  /**
   * Only where both postings are there to be read as they were matched: between a change and its matching
   * the reasons would speak of something else than what is told beside them.
   */
  private async explain(
    tx: EntityManager,
    suggestions: readonly Suggestion[],
    visible: ReadonlyMap<string, PostingDto>,
  ): Promise<Map<string, Explanation>> {
    const readable = suggestions.filter(
      ({ listed, demandId, demandVersion, offerId, offerVersion }) =>
        listed &&
        visible.get(demandId)?.version === demandVersion &&
        visible.get(offerId)?.version === offerVersion,
    );
    const explanations = await this.explainSuggestion.all(tx, readable);
    const explained = new Map<string, Explanation>();
    for (const [i, { id }] of readable.entries()) {
      const explanation = explanations[i];
      if (explanation) explained.set(id, explanation);
    }
    return explained;
  }
}

function toSuggestionDto(suggestion: Suggestion, told: Told): SuggestionDto {
  const side = sideOf(told.asker, suggestion);
  if (!side) throw new Error(`Suggestion ${suggestion.id} is between others.`);
  const ownAnswer = told.ownAnswers.get(suggestion.id);
  const openedAt = side === 'demand' ? suggestion.demandOpenedAt : suggestion.offerOpenedAt;
  const explanation = told.explanations.get(suggestion.id);
  return {
    id: suggestion.id,
    side,
    score: suggestion.score,
    listed: suggestion.listed,
    matchedAt: suggestion.matchedAt.toISOString(),
    unlistedAt: suggestion.unlistedAt?.toISOString() ?? null,
    openedAt: openedAt?.toISOString() ?? null,
    demand: (told.postings.get(suggestion.demandId) as DemandDto | undefined) ?? null,
    offer: (told.postings.get(suggestion.offerId) as OfferDto | undefined) ?? null,
    counterpart: toOrganisationDto(counterpartOf(suggestion, side, told.organisations)),
    ownAnswer: ownAnswer ? toAnswerDto(ownAnswer) : null,
    counterpartInterested: told.interested.has(suggestion.id),
    explanation: explanation ? toExplanationDto(explanation, told.language) : null,
  };
}

function counterpartOf(
  suggestion: Suggestion,
  side: Side,
  organisations: ReadonlyMap<string, Organisation>,
): Organisation {
  const id = side === 'demand' ? suggestion.offerOrganisationId : suggestion.demandOrganisationId;
  const counterpart = organisations.get(id);
  if (!counterpart) throw new Error(`Suggestion ${suggestion.id} has lost an organisation.`);
  return counterpart;
}
