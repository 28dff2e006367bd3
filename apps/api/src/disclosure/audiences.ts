import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Introductions } from '#cooperation';
import type { Actor, OrganisationActor } from '#database';
import type { RowReader } from '#disclosure';
import { notFound } from '#domain-error';
import { forbidden, Organisations, standsOnPublicPages } from '#membership';
import { secretariatReader } from './secretariat-reader.js';

/** A posting, as far as it decides who reads it as what. */
interface OwnedPosting {
  readonly id: string;
  readonly organisationId: string;
}

/** As whom somebody reads a row. */
type ReaderOf<Row> = (row: Row) => RowReader;

/**
 * Finds out as whom the asker reads what belongs to organisations. Throws DomainError `forbidden` for those
 * who read no rows of organisations: the steering committee, people without a place.
 */
@Injectable()
export class Audiences {
  constructor(
    private readonly organisations: Organisations,
    private readonly introductions: Introductions,
  ) {}

  /** For postings: an introduction opens the two postings that it is about, and no others. */
  async ofPostings(
    tx: EntityManager,
    asker: Actor,
    postings: readonly OwnedPosting[],
  ): Promise<ReaderOf<OwnedPosting>> {
    const stranger = await this.strangerAs(tx, asker);
    const owners = postings.map(({ organisationId }) => organisationId);
    if (stranger === 'public') await this.requirePublic(tx, owners);
    const ids = postings.map(({ id }) => id);
    const opened = mayBePartner(asker)
      ? await this.introductions.openedPostings(tx, asker.organisationId, ids)
      : new Set();
    return ({ id, organisationId }) => {
      if (isOwn(asker, organisationId)) return 'own';
      return opened.has(id) ? 'partner' : stranger;
    };
  }

  /** For organisations: one introduction opens the whole organisation. */
  async ofOrganisations(
    tx: EntityManager,
    asker: Actor,
    ids: readonly string[],
  ): Promise<ReaderOf<string>> {
    const stranger = await this.strangerAs(tx, asker);
    if (stranger === 'public') await this.requirePublic(tx, ids);
    const opened = mayBePartner(asker)
      ? await this.introductions.openedOrganisations(tx, asker.organisationId, ids)
      : new Set();
    return (id) => {
      if (isOwn(asker, id)) return 'own';
      return opened.has(id) ? 'partner' : stranger;
    };
  }

  /** Nobody reads as `public` what does not stand on public pages. Throws DomainError `not-found`. */
  private async requirePublic(tx: EntityManager, ids: readonly string[]): Promise<void> {
    const organisations = await this.organisations.byIds(tx, ids);
    const isPublic = (id: string) => {
      const organisation = organisations.get(id);
      return organisation !== undefined && standsOnPublicPages(organisation);
    };
    if (!ids.every(isPublic)) throw notFound('organisation');
  }

  /** As whom the asker reads what is neither its own nor its partners'. */
  async strangerAs(tx: EntityManager, asker: Actor): Promise<RowReader> {
    if (asker.kind === 'anonymous') return 'public';
    if (asker.kind === 'secretariat') return secretariatReader(asker);
    if (asker.kind !== 'organisation') throw forbidden();
    const { tier } = await this.organisations.byId(tx, asker.organisationId);
    return tier === 'applicant' ? 'applicant' : 'member';
  }
}

/** Whoever holds the link of a mail, which can be forwarded, reads as a member, also after an introduction. */
function mayBePartner(asker: Actor): asker is OrganisationActor {
  return asker.kind === 'organisation' && asker.agent?.kind !== 'link';
}

function isOwn(asker: Actor, organisationId: string): boolean {
  return asker.kind === 'organisation' && asker.organisationId === organisationId;
}
