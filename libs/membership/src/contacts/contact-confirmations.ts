import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, type OrganisationActor, Transactions } from '#database';
import { DomainError } from '#domain-error';
import type { OneTimeLink } from '../links/one-time-link.js';
import { OneTimeLinks } from '../links/one-time-links.js';
import { Organisations } from '../organisations.js';
import { type EmailAddress, requireEmailAddress } from '../people/email-address.js';
import { contactMails } from '../sign-in/sign-in-lines.js';
import { Throttle } from '../sign-in/throttle.js';

/** An address that an organisation has given, and that nobody who reads its mail has confirmed so far. */
export interface WaitingAddress {
  readonly email: string;
  /** When the link in its mail ends. */
  readonly until: Date;
}

/**
 * Has an address confirmed from its mailbox before anything else is mailed there. The link that was mailed is where the
 * address waits: when the link ends, so does that.
 */
@Injectable()
export class ContactConfirmations {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly links: OneTimeLinks,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  async waiting(tx: EntityManager, organisationId: string): Promise<WaitingAddress | null> {
    const link = await this.links.latestOf(tx, 'confirm-contact', organisationId);
    return link && waitingAt(link);
  }

  /**
   * Mails the link, unless it is this address that waits: who saves a form again floods nobody's mailbox. The mail is
   * the same whether we know who has the address or not. Throws DomainError `too-many`.
   */
  async ask(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
    email: EmailAddress,
  ): Promise<WaitingAddress> {
    const waiting = await this.waiting(tx, organisationId);
    if (waiting?.email.toLowerCase() === email.key) return waiting;
    return this.mail(tx, actor, organisationId, email);
  }

  /** Mails the link once more, to be followed for as long. Throws DomainError `conflict` when no address waits, and `too-many`. */
  async askAgain(actor: OrganisationActor): Promise<void> {
    const { organisationId } = actor;
    await this.transactions.run(actor, async (tx) => {
      const waiting = await this.waiting(tx, organisationId);
      if (!waiting) throw nothingWaits();
      await this.mail(tx, actor, organisationId, requireEmailAddress(waiting.email));
    });
  }

  /** The address that waits does so no longer. */
  async drop(tx: EntityManager, organisationId: string): Promise<void> {
    await this.links.revoke(tx, 'confirm-contact', { organisationId });
  }

  private async mail(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
    email: EmailAddress,
  ): Promise<WaitingAddress> {
    await this.throttle.admit(contactMails(organisationId, email.key));
    await this.drop(tx, organisationId);
    const { languages } = await this.organisations.byId(tx, organisationId);
    const language = languages[0] ?? 'en';
    const details = { purpose: 'confirm-contact', email, language, organisationId } as const;
    const link = await this.links.mail(tx, details);
    await recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: 'organisation.contact-confirmation-asked',
      subjectKind: 'organisation',
      subjectId: organisationId,
    });
    return waitingAt(link);
  }
}

function waitingAt({ email, expiresAt }: OneTimeLink): WaitingAddress {
  return { email, until: expiresAt };
}

function nothingWaits(): DomainError {
  return new DomainError(
    'conflict',
    'no-address-waits',
    'No address waits to be confirmed: it has been, or its link was too old. Look at your contact, and give the address again if it is not there.',
  );
}
