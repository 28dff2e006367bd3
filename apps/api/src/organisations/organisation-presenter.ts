import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#database';
import type { RowReader } from '#disclosure';
import { namesShownTo, type Organisation, Organisations, type SoughtName } from '#membership';
import { Audiences } from '../disclosure/audiences.js';
import { type OrganisationDto, toOrganisationDto } from './organisation.dto.js';

/** An organisation as somebody reads it. */
export interface ToldOrganisation {
  readonly told: OrganisationDto;
  readonly reader: RowReader;
}

/** Tells organisations to whoever asks. */
@Injectable()
export class OrganisationPresenter {
  constructor(
    private readonly organisations: Organisations,
    private readonly audiences: Audiences,
  ) {}

  async one(tx: EntityManager, asker: Actor, one: Organisation): Promise<ToldOrganisation> {
    const readerOf = await this.audiences.ofOrganisations(tx, asker, [one.id]);
    const reader = readerOf(one.id);
    return { told: toOrganisationDto(one, reader), reader };
  }

  /** A name that the asker looks for, among those that they are told. */
  async soughtBy(tx: EntityManager, asker: Actor, words: string): Promise<SoughtName> {
    const stranger = await this.audiences.strangerAs(tx, asker);
    const own = asker.kind === 'organisation' ? asker.organisationId : null;
    return { words, shownBy: namesShownTo(stranger), own };
  }

  /** In the order given. */
  async all(
    tx: EntityManager,
    asker: Actor,
    organisations: readonly Organisation[],
  ): Promise<OrganisationDto[]> {
    const ids = organisations.map(({ id }) => id);
    const readerOf = await this.audiences.ofOrganisations(tx, asker, ids);
    return organisations.map((one) => toOrganisationDto(one, readerOf(one.id)));
  }

  /** Those that exist of the ids given, by id. */
  async byIds(
    tx: EntityManager,
    asker: Actor,
    ids: readonly string[],
  ): Promise<Map<string, OrganisationDto>> {
    const found = [...(await this.organisations.byIds(tx, ids)).values()];
    const told = await this.all(tx, asker, found);
    return new Map(told.map((one) => [one.id, one]));
  }
}
