import { Injectable } from '@nestjs/common';
import { type EntityManager, Any, IsNull, LessThan, MoreThan, Raw } from 'typeorm';
import { Clock } from '#clock';
import { newId, systemActor, Transactions } from '#database';
import { DomainError } from '#domain-error';
import { Keyring } from '#keyring';
import { Outbox } from '#outbox';
import { linkIssued } from '#pipeline';
import { tokenHash } from '../opaque-token.js';
import type { EmailAddress } from '../people/email-address.js';
import { type LinkPurpose, linkPurposes, type MailedPurpose } from './link-purposes.js';
import { OneTimeLink } from './one-time-link.js';

/** A link belongs to whoever gets the mail, so nobody else sees one: not even who has it sent. */
const keeper = systemActor('one-time-links');

const HOUR = 3_600_000;
/** 256 bits in base64url. */
const TOKEN = /^[\w-]{43}$/;
const KEPT_DAYS = 30;

export interface LinkDetails {
  readonly purpose: MailedPurpose;
  readonly email: EmailAddress;
  readonly language: string;
  readonly name?: string;
  readonly organisationId?: string;
  readonly subjectId?: string;
}

/** A link in a mail that says more than the link, and has a recipient and a language of its own. */
export interface EmbeddedLink {
  /** Chosen by the writer of the mail, who finds the link by it. */
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly organisationId: string;
  readonly subjectId: string;
}

/** Which links of a purpose: sent to an address, about a subject, or by which an organisation acts, of a subject or at all. */
export type MeantLinks =
  | { readonly emailKey: string }
  | { readonly subjectId: string }
  | { readonly organisationId: string; readonly subjectId?: string };

/**
 * Makes links and takes them back. A token is the HMAC of its link's id, so that it stands in no table and no
 * job, and a mail that is sent again after a crash carries the same one. A copy of the database is worth
 * nothing without the secret.
 */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly transactions: Transactions,
    private readonly keyring: Keyring,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** A link, and the job that mails it: both exist exactly if the caller's transaction commits. */
  async mail(tx: EntityManager, details: LinkDetails): Promise<OneTimeLink> {
    const link = await this.issue(tx, details);
    await this.outbox.record(tx, linkIssued({ linkId: link.id }));
    return link;
  }

  /** A link that nobody is told of; for a program that shows it to the operator by `tokenOf`. */
  async issue(tx: EntityManager, details: LinkDetails): Promise<OneTimeLink> {
    const link = tx.create(OneTimeLink, {
      ...this.fresh(newId(), details.purpose),
      email: details.email.address,
      name: details.name ?? '',
      language: details.language,
      organisationId: details.organisationId ?? null,
      subjectId: details.subjectId ?? null,
    });
    await this.transactions.run(keeper, () => tx.insert(OneTimeLink, link));
    return link;
  }

  /** Links for mails that are still to be written. One that is there lives on from now. */
  async embed(tx: EntityManager, links: readonly EmbeddedLink[]): Promise<void> {
    if (links.length === 0) return;
    await tx
      .createQueryBuilder()
      .insert()
      .into(OneTimeLink)
      .values(
        links.map(({ id, purpose, organisationId, subjectId }) => ({
          ...this.fresh(id, purpose),
          email: '',
          name: '',
          language: '',
          organisationId,
          subjectId,
        })),
      )
      .orUpdate(['expires_at'], ['id'])
      .execute();
  }

  /** The tokens of those of the links that can still be followed, by id. */
  async tokensOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
    const links = await tx.find(OneTimeLink, {
      select: { id: true },
      where: { id: Any([...ids]), usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
    });
    return new Map(links.map(({ id }) => [id, this.tokenOf(id)]));
  }

  /** What stands in the address of the link. */
  tokenOf(linkId: string): string {
    return this.keyring.mac('one-time-link', linkId).toString('base64url');
  }

  /** The link, if it can still be followed; it stays so. */
  async look(tx: EntityManager, purpose: LinkPurpose, token: string): Promise<OneTimeLink> {
    const link =
      TOKEN.test(token) &&
      (await this.transactions.run(keeper, () =>
        tx.findOneBy(OneTimeLink, this.usable(purpose, token)),
      ));
    if (!link) throw linkNotValid();
    return link;
  }

  /**
   * Uses the link up. One statement: of two who follow it at once, one is told that it is not valid, and it is
   * usable again when the caller's transaction rolls back. Throws DomainError `conflict` for a link that was
   * used, has expired, is for something else or never was; nothing tells which.
   */
  async redeem(tx: EntityManager, purpose: LinkPurpose, token: string): Promise<OneTimeLink> {
    const link = await this.look(tx, purpose, token);
    const usedAt = this.clock.now();
    const { affected } = await this.transactions.run(keeper, () =>
      tx.update(OneTimeLink, this.usable(purpose, token), { usedAt }),
    );
    if (affected !== 1) throw linkNotValid();
    return Object.assign(link, { usedAt });
  }

  /** The latest link of the purpose by which the organisation acts, if it can still be followed. */
  latestOf(
    tx: EntityManager,
    purpose: LinkPurpose,
    organisationId: string,
  ): Promise<OneTimeLink | null> {
    const expiresAt = MoreThan(this.clock.now());
    return this.transactions.run(keeper, () =>
      tx.findOne(OneTimeLink, {
        where: { purpose, organisationId, usedAt: IsNull(), expiresAt },
        order: { createdAt: 'DESC', id: 'DESC' },
      }),
    );
  }

  /** Uses up every link of the purpose that is meant and could still be followed. */
  async revoke(tx: EntityManager, purpose: LinkPurpose, meant: MeantLinks): Promise<void> {
    const usedAt = this.clock.now();
    const where =
      'emailKey' in meant
        ? { email: Raw((column) => `lower(${column}) = :key`, { key: meant.emailKey }) }
        : meant;
    await this.transactions.run(keeper, () =>
      tx.update(OneTimeLink, { purpose, ...where, usedAt: IsNull() }, { usedAt }),
    );
  }

  /** Forgets links that expired a month ago; answers how many. */
  async forgetOld(tx: EntityManager): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 24 * HOUR);
    const { affected } = await tx.delete(OneTimeLink, { expiresAt: LessThan(before) });
    return affected ?? 0;
  }

  private fresh(id: string, purpose: LinkPurpose) {
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + linkPurposes[purpose].hours * HOUR);
    return {
      id,
      purpose,
      tokenHash: tokenHash(this.tokenOf(id)),
      createdAt,
      expiresAt,
      usedAt: null,
    };
  }

  private usable(purpose: LinkPurpose, token: string) {
    const expiresAt = MoreThan(this.clock.now());
    return { purpose, tokenHash: tokenHash(token), usedAt: IsNull(), expiresAt };
  }
}

/** The one answer to a link that was used, has expired, is for something else or never was. */
export function linkNotValid(): DomainError {
  return new DomainError(
    'conflict',
    'link-not-valid',
    'This link has been used or is too old. Ask for a new one.',
  );
}
