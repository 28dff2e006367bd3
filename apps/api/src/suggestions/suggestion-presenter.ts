import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { disclose } from '#disclosure';
import type { Explanation } from '#matching';
import { Postings } from '#posting';
import type { Language } from '#reference';
import {
  ExplainToSide,
  type Side,
  sideOf,
  type Suggestion,
  type SuggestionAnswer,
  suggestionFields,
  Suggestions,
} from '#suggestion';
import type { OrganisationActor } from '../access/asker.js';
import { answerLanguage } from '../input/answer-language.js';
import type { OrganisationDto } from '../organisations/organisation.dto.js';
import { OrganisationPresenter } from '../organisations/organisation-presenter.js';
import type { DemandDto, OfferDto } from '../postings/posting.dto.js';
import { PostingPresenter, type ToldPosting } from '../postings/posting-presenter.js';
import { understoodPosting } from '../understanding/understood-posting.js';
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
  readonly postings: ReadonlyMap<string, ToldPosting>;
  readonly organisations: ReadonlyMap<string, OrganisationDto>;
  readonly ownAnswers: ReadonlyMap<string, SuggestionAnswer>;
  readonly interested: ReadonlySet<string>;
  readonly outdated: ReadonlySet<string>;
  readonly explanations: ReadonlyMap<string, Explanation>;
}

/** Tells suggestions to one of their sides. */
@Injectable()
export class SuggestionPresenter {
  constructor(
    private readonly suggestions: Suggestions,
    private readonly explainToSide: ExplainToSide,
    private readonly postings: Postings,
    private readonly postingPresenter: PostingPresenter,
    private readonly organisationPresenter: OrganisationPresenter,
  ) {}

  /** The suggestions in the order given, and the language in which they are told. */
  async tell(
    tx: EntityManager,
    asker: OrganisationActor,
    suggestions: readonly Suggestion[],
    wish: LanguageWish,
  ): Promise<{ language: Language; items: SuggestionDto[] }> {
    const postings = await this.visiblePostings(tx, asker, suggestions);
    const organisations = await this.organisationPresenter.byIds(tx, asker, [
      asker.organisationId,
      ...suggestions.flatMap((s) => [s.demandOrganisationId, s.offerOrganisationId]),
    ]);
    const working = organisations.get(asker.organisationId)?.languages ?? [];
    const language = answerLanguage(wish.asked, wish.acceptLanguage, working);
    const ids = suggestions.map(({ id }) => id);
    const ownAnswers = await this.suggestions.ownAnswers(tx, asker.organisationId, ids);
    const interested = await this.suggestions.interestedCounterparts(tx, ids);
    const outdated = await this.suggestions.outdatedInterests(tx, ids);
    const explanations = await this.explain(tx, asker, suggestions, postings);
    const answers = { ownAnswers, interested, outdated };
    const told = { asker, language, postings, organisations, ...answers, explanations };
    return { language, items: suggestions.map((suggestion) => toSuggestionDto(suggestion, told)) };
  }

  /** One's own postings, and those of others while they are published. */
  private async visiblePostings(
    tx: EntityManager,
    asker: OrganisationActor,
    suggestions: readonly Suggestion[],
  ): Promise<Map<string, ToldPosting>> {
    const ids = suggestions.flatMap(({ demandId, offerId }) => [demandId, offerId]);
    const found = [...(await this.postings.byIds(tx, ids)).values()].filter(
      ({ organisationId, state }) =>
        organisationId === asker.organisationId || state === 'published',
    );
    const all = await this.postingPresenter.allTo(tx, asker, found);
    return new Map(all.map((one) => [one.told.id, one]));
  }

  /**
   * Only where both postings are there to be read as they were matched: between a change and its matching
   * the reasons would speak of something else than what is told beside them.
   */
  private async explain(
    tx: EntityManager,
    asker: OrganisationActor,
    suggestions: readonly Suggestion[],
    visible: ReadonlyMap<string, ToldPosting>,
  ): Promise<Map<string, Explanation>> {
    const versionOf = (id: string) => visible.get(id)?.told.version;
    const readable = suggestions.filter(
      ({ listed, demandId, demandVersion, offerId, offerVersion }) =>
        listed && versionOf(demandId) === demandVersion && versionOf(offerId) === offerVersion,
    );
    const readings = readable.map((suggestion) => {
      const side = sideFor(asker, suggestion);
      const otherId = side === 'demand' ? suggestion.offerId : suggestion.demandId;
      return { suggestion, side, isPartner: visible.get(otherId)?.reader === 'partner' };
    });
    const explanations = await this.explainToSide.all(tx, readings);
    const explained = new Map<string, Explanation>();
    for (const [i, { id }] of readable.entries()) {
      const explanation = explanations[i];
      if (explanation) explained.set(id, explanation);
    }
    return explained;
  }
}

function toSuggestionDto(suggestion: Suggestion, told: Told): SuggestionDto {
  const side = sideFor(told.asker, suggestion);
  const ownAnswer = told.ownAnswers.get(suggestion.id);
  const openedAt = side === 'demand' ? suggestion.demandOpenedAt : suggestion.offerOpenedAt;
  const explanation = told.explanations.get(suggestion.id);
  const counterpartInterested = told.interested.has(suggestion.id);
  const interestOutdated = told.outdated.has(suggestion.id);
  const ofSide = { ...suggestion, openedAt, interestOutdated, counterpartInterested };
  const shown = disclose(suggestionFields, ofSide, 'own');
  const demand = (told.postings.get(shown.demandId)?.told as DemandDto | undefined) ?? null;
  const offer = (told.postings.get(shown.offerId)?.told as OfferDto | undefined) ?? null;
  const other = side === 'demand' ? offer : demand;
  return {
    id: shown.id,
    side,
    score: shown.score,
    listed: shown.listed,
    matchedAt: shown.matchedAt.toISOString(),
    unlistedAt: shown.unlistedAt?.toISOString() ?? null,
    openedAt: shown.openedAt?.toISOString() ?? null,
    demand,
    offer,
    counterpart: counterpartOf(suggestion, side, told.organisations),
    ownAnswer: ownAnswer ? toAnswerDto(ownAnswer) : null,
    interestOutdated: shown.interestOutdated,
    counterpartInterested: shown.counterpartInterested,
    explanation: explanation ? toExplanationDto(explanation, told.language) : null,
    understood: other && understoodPosting(other, told.language, suggestion.assessedOn),
  };
}

function counterpartOf(
  suggestion: Suggestion,
  side: Side,
  organisations: ReadonlyMap<string, OrganisationDto>,
): OrganisationDto {
  const id = side === 'demand' ? suggestion.offerOrganisationId : suggestion.demandOrganisationId;
  const counterpart = organisations.get(id);
  if (!counterpart) throw new Error(`Suggestion ${suggestion.id} has lost an organisation.`);
  return counterpart;
}

function sideFor(asker: OrganisationActor, suggestion: Suggestion): Side {
  const side = sideOf(asker, suggestion);
  if (!side) throw new Error(`Suggestion ${suggestion.id} is between others.`);
  return side;
}
