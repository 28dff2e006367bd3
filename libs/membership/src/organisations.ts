import { Injectable } from '@nestjs/common';
import { type EntityManager, Any, IsNull, Not } from 'typeorm';
import { notFound } from '#domain-error';
import { Organisation } from './organisation.js';
import { OrganisationContact } from './organisation-contact.js';
import { Person } from './people/person.js';
import { publicOrganisations, standsOnPublicPages } from './public-organisations.js';
import type { Visibility } from './visibility.js';

/** Where a message to an organisation goes and in which language. */
export interface Recipient {
  readonly organisationId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

/** A name that is looked for, as somebody remembers it. */
export interface SoughtName {
  readonly words: string;
  /** Only among organisations whose name the asker is told: those that have chosen one of these, and its own. */
  readonly shownBy: readonly Visibility[];
  readonly own: string | null;
}

/** Which members are asked for. */
export interface MemberFilter {
  /** Only these. */
  readonly ids?: readonly string[] | undefined;
  readonly country?: string | undefined;
  /** Area or sector codes of which one will do. */
  readonly sectors?: readonly string[] | undefined;
  readonly named?: SoughtName | undefined;
  /** Only those that stand on public pages. */
  readonly onlyPublic?: boolean | undefined;
}

/** Spelt about so; a third of a word may be wrong, or be written in Latin letters in another way. */
const ALIKE = 0.5;

/** Part of the name in its own script or in Latin letters, or words that are spelt about so. */
const isNamed = `(o.visibility = any(:shownBy) or o.id = cast(:own as uuid))
  and (position(lower(:words) in lower(o.name)) > 0
       or word_similarity(lower(:words), lower(o.name)) >= ${ALIKE}
       or position(lower(:words) in lower(o.latin_name)) > 0
       or word_similarity(lower(:words), lower(o.latin_name)) >= ${ALIKE})`;

/** Reads members and applicants. */
@Injectable()
export class Organisations {
  /** Throws DomainError `not-found`. */
  async byId(tx: EntityManager, id: string): Promise<Organisation> {
    const organisation = await tx.findOneBy(Organisation, { id });
    if (!organisation) throw notFound('organisation');
    return organisation;
  }

  /** The same for an admitted one: an applicant answers as an absent id does. */
  async memberById(tx: EntityManager, id: string): Promise<Organisation> {
    const organisation = await this.byId(tx, id);
    if (organisation.tier === 'applicant') throw notFound('organisation');
    return organisation;
  }

  /** The same for one that stands on public pages: any other answers as an absent id does. */
  async publicById(tx: EntityManager, id: string): Promise<Organisation> {
    const organisation = await this.byId(tx, id);
    if (!standsOnPublicPages(organisation)) throw notFound('organisation');
    return organisation;
  }

  /**
   * The organisation, locked for a change. Who writes a row that hangs on it does not wait for this, nor this for them:
   * they may have a row that comes next here. Throws DomainError `not-found`.
   */
  async lock(tx: EntityManager, id: string): Promise<Organisation> {
    const where = { id };
    const found = await tx.findOne(Organisation, { where, lock: { mode: 'for_no_key_update' } });
    if (!found) throw notFound('organisation');
    return found;
  }

  /** Those that exist of the ids given, by id. */
  async byIds(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Organisation>> {
    const found = await tx.findBy(Organisation, { id: Any([...new Set(ids)]) });
    return new Map(found.map((organisation) => [organisation.id, organisation]));
  }

  /** The working languages of the organisations given, the preferred one first. */
  async languagesOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string[]>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<{ id: string; languages: string[] }[]>(
      'select id, languages from organisation where id = any($1)',
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, languages }) => [id, languages]));
  }

  /** Up to `limit` members after the id `after`, in the order of their ids. */
  list(
    tx: EntityManager,
    wanted: MemberFilter & { readonly after?: string | undefined; readonly limit: number },
  ): Promise<Organisation[]> {
    const { after, ids, country, sectors, named, onlyPublic, limit } = wanted;
    const query = tx.createQueryBuilder(Organisation, 'o').where(`o.tier <> 'applicant'`);
    if (after) query.andWhere('o.id > :after', { after });
    if (ids) query.andWhere('o.id = any(:ids)', { ids });
    if (country) query.andWhere('o.country = :country', { country });
    if (sectors) query.andWhere('o.sectors && cast(:sectors as text[])', { sectors });
    if (named) query.andWhere(isNamed, named);
    if (onlyPublic) query.andWhere(`o.id in (${publicOrganisations})`);
    return query.orderBy('o.id', 'ASC').take(limit).getMany();
  }

  /** Members and applicants. */
  async count(tx: EntityManager): Promise<number> {
    return tx.count(Organisation);
  }

  /** Those of the ids given whose organisation has a confirmed address. */
  async withAddress(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const contacts = await tx.find(OrganisationContact, {
      select: { organisationId: true },
      where: { organisationId: Any([...ids]), email: Not(IsNull()) },
    });
    return new Set(contacts.map(({ organisationId }) => organisationId));
  }

  /** Locks the organisation, raises its version and answers it. Throws DomainError `not-found`. */
  async raiseVersion(tx: EntityManager, id: string): Promise<number> {
    const [[raised]] = await tx.query<[{ version: number }[], number]>(
      'update organisation set version = version + 1 where id = $1 returning version',
      [id],
    );
    if (!raised) throw notFound('organisation');
    return raised.version;
  }

  /** How the organisation is reached; null when it has not said so. For itself: others by `RevealContact`. */
  contactOf(tx: EntityManager, organisationId: string): Promise<OrganisationContact | null> {
    return tx.findOneBy(OrganisationContact, { organisationId });
  }

  /**
   * Where the organisation is told, for a process that writes to it; null when it has given no address, or that of a
   * person who is suspended: mails open contacts and answer for the organisation.
   */
  async recipient(tx: EntityManager, organisationId: string): Promise<Recipient | null> {
    const organisation = await this.byId(tx, organisationId);
    const contact = await this.contactOf(tx, organisationId);
    if (!contact?.email || (await this.isSuspendedAt(tx, contact.email))) return null;
    return {
      organisationId,
      name: organisation.name,
      email: contact.email,
      language: organisation.languages[0] ?? 'en',
    };
  }

  private isSuspendedAt(tx: EntityManager, email: string): Promise<boolean> {
    return tx.existsBy(Person, { emailKey: email.toLowerCase(), suspendedAt: Not(IsNull()) });
  }
}
