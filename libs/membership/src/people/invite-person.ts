import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId, type OrganisationRole, type SecretariatRole } from '#database';
import { DomainError, notFound } from '#domain-error';
import { requireAbility } from '../access/ability.js';
import type { OneTimeLink } from '../links/one-time-link.js';
import { OneTimeLinks } from '../links/one-time-links.js';
import { requireEmailAddress } from './email-address.js';
import { Invitation } from './invitation.js';

/** How many may be open at once: somebody who has taken an account over should not send mails for ever. */
const MOST_OPEN = 50;

/** A place in an organisation, or in the Secretariat. */
export type Place =
  | { readonly organisationId: string; readonly role: OrganisationRole }
  | { readonly organisationId: null; readonly role: SecretariatRole };

export interface InvitationDetails {
  readonly place: Place;
  readonly email: string;
  readonly name: string;
  /** Of the mail. */
  readonly language: string;
}

/** Offers somebody a place. Works in the caller's transaction. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * Mails the invitation. It answers the same whether the address is known or not. Throws DomainError `forbidden`,
   * `invalid` for what is no address, and `conflict` with fifty open invitations.
   */
  async run(tx: EntityManager, actor: Actor, details: InvitationDetails): Promise<Invitation> {
    const { invitation } = await this.record(tx, actor, details, (link) =>
      this.links.mail(tx, link),
    );
    return invitation;
  }

  /** The same without a mail: answers the token of the link, for a program that shows it to the operator. */
  async withoutMail(tx: EntityManager, actor: Actor, details: InvitationDetails): Promise<string> {
    const { link } = await this.record(tx, actor, details, (wanted) =>
      this.links.issue(tx, wanted),
    );
    return this.links.tokenOf(link.id);
  }

  /** Those that are open, the newest first. */
  open(tx: EntityManager, organisationId: string | null): Promise<Invitation[]> {
    return tx.find(Invitation, { where: this.isOpen(organisationId), order: { id: 'DESC' } });
  }

  /** Throws DomainError `not-found` for one that is not open, or of another organisation. */
  async revoke(
    tx: EntityManager,
    actor: Actor,
    organisationId: string | null,
    id: string,
  ): Promise<void> {
    requireAbility(actor, 'write', 'invitation', organisationId);
    const { affected } = await tx.update(
      Invitation,
      { id, ...this.isOpen(organisationId) },
      { revokedAt: this.clock.now() },
    );
    if (affected !== 1) throw notFound('invitation');
    await this.links.revoke(tx, 'invitation', { subjectId: id });
    await this.audit(tx, actor, 'invitation.revoked', id);
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    { place, email, name, language }: InvitationDetails,
    issue: (link: Parameters<OneTimeLinks['issue']>[1]) => Promise<OneTimeLink>,
  ): Promise<{ invitation: Invitation; link: OneTimeLink }> {
    const { organisationId, role } = place;
    requireAbility(actor, 'write', 'invitation', organisationId);
    const address = requireEmailAddress(email);
    await this.requireRoom(tx, organisationId);
    const id = newId();
    const about = organisationId ? { organisationId } : {};
    const link = await issue({
      purpose: 'invitation',
      email: address,
      language,
      name,
      subjectId: id,
      ...about,
    });
    const { createdAt, expiresAt } = link;
    const invitation = tx.create(Invitation, {
      id,
      organisationId,
      role,
      email: address.address,
      name,
      createdAt,
      expiresAt,
      acceptedAt: null,
      revokedAt: null,
    });
    await tx.insert(Invitation, invitation);
    await this.audit(tx, actor, 'invitation.sent', id, { role });
    return { invitation, link };
  }

  private async requireRoom(tx: EntityManager, organisationId: string | null): Promise<void> {
    if ((await tx.countBy(Invitation, this.isOpen(organisationId))) < MOST_OPEN) return;
    throw new DomainError(
      'conflict',
      'too-many-invitations',
      `There are ${MOST_OPEN} open invitations. Revoke some that nobody will follow.`,
    );
  }

  private isOpen(organisationId: string | null) {
    return {
      organisationId: organisationId ?? IsNull(),
      acceptedAt: IsNull(),
      revokedAt: IsNull(),
      expiresAt: MoreThan(this.clock.now()),
    };
  }

  private audit(
    tx: EntityManager,
    actor: Actor,
    action: string,
    subjectId: string,
    codes: Record<string, string> = {},
  ): Promise<void> {
    const at = this.clock.now();
    return recordAudit(tx, { actor, at, action, subjectKind: 'invitation', subjectId, codes });
  }
}
