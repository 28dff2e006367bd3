import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Introduction, introductionFields } from '#cooperation';
import { disclose } from '#disclosure';
import { RevealContact } from '#membership';
import { Postings } from '#posting';
import { standingIntroductions } from '#suggestion';
import type { OrganisationActor } from '../access/asker.js';
import { toContactDto } from '../contacts/contact.dto.js';
import type { OrganisationDto } from '../organisations/organisation.dto.js';
import { OrganisationPresenter } from '../organisations/organisation-presenter.js';
import type { DemandDto, OfferDto, PostingDto } from '../postings/posting.dto.js';
import { PostingPresenter } from '../postings/posting-presenter.js';
import { type IntroductionDto, type OpenIntroductionDto, withContact } from './introduction.dto.js';

/** Tells introductions to one of their sides. */
@Injectable()
export class IntroductionPresenter {
  constructor(
    private readonly postings: Postings,
    private readonly postingPresenter: PostingPresenter,
    private readonly organisationPresenter: OrganisationPresenter,
    private readonly revealContact: RevealContact,
  ) {}

  /** Without contacts, in the order given. */
  async all(
    tx: EntityManager,
    asker: OrganisationActor,
    introductions: readonly Introduction[],
  ): Promise<IntroductionDto[]> {
    const postings = await this.visiblePostings(tx, asker, introductions);
    const counterparts = await this.organisationPresenter.byIds(
      tx,
      asker,
      introductions.map((introduction) => counterpartIdOf(introduction, asker)),
    );
    const standing = await standingIntroductions(
      tx,
      introductions.map(({ suggestionId }) => suggestionId),
    );
    return introductions.map((introduction) => {
      const ended = !standing.has(introduction.suggestionId);
      const told = disclose(introductionFields, { ...introduction, ended }, 'own');
      return {
        id: told.id,
        suggestionId: told.suggestionId,
        side: sideOf(introduction, asker),
        openedAt: told.openedAt.toISOString(),
        ended: told.ended,
        demand: (postings.get(told.demandId) as DemandDto | undefined) ?? null,
        offer: (postings.get(told.offerId) as OfferDto | undefined) ?? null,
        counterpart: present(counterparts.get(counterpartIdOf(introduction, asker))),
      };
    });
  }

  /** With the contact of the other side, unless it has ended; that it was shown is written to the audit. */
  async withContact(
    tx: EntityManager,
    asker: OrganisationActor,
    introduction: Introduction,
  ): Promise<OpenIntroductionDto> {
    const [told] = await this.all(tx, asker, [introduction]);
    const dto = told as IntroductionDto;
    if (dto.ended) return withContact(dto, null);
    const contact = await this.revealContact.run(tx, asker, counterpartIdOf(introduction, asker), {
      by: 'introduction-page',
      to: asker.organisationId,
      suggestionId: introduction.suggestionId,
    });
    return withContact(dto, toContactDto(contact, 'partner'));
  }

  /** One's own postings, and those of others while they are published. */
  private async visiblePostings(
    tx: EntityManager,
    asker: OrganisationActor,
    introductions: readonly Introduction[],
  ): Promise<Map<string, PostingDto>> {
    const ids = introductions.flatMap(({ demandId, offerId }) => [demandId, offerId]);
    const found = [...(await this.postings.byIds(tx, ids)).values()].filter(
      ({ organisationId, state }) =>
        organisationId === asker.organisationId || state === 'published',
    );
    const dtos = await this.postingPresenter.all(tx, asker, found);
    return new Map(dtos.map((dto) => [dto.id, dto]));
  }
}

function sideOf(
  { demandOrganisationId }: Introduction,
  { organisationId }: OrganisationActor,
): 'demand' | 'offer' {
  return demandOrganisationId === organisationId ? 'demand' : 'offer';
}

function counterpartIdOf(introduction: Introduction, asker: OrganisationActor): string {
  return sideOf(introduction, asker) === 'demand'
    ? introduction.offerOrganisationId
    : introduction.demandOrganisationId;
}

function present(organisation: OrganisationDto | undefined): OrganisationDto {
  if (!organisation) throw new Error('An introduction has lost an organisation.');
  return organisation;
}
