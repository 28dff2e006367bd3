import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import type { Actor } from '#database';
import { DomainError } from '#domain-error';
import { OneTimeLinks } from '../links/one-time-links.js';
import { Affiliation } from '../people/affiliation.js';
import type { EmailAddress } from '../people/email-address.js';

/** To whom an organisation is offered. */
export interface ClaimOffer {
  readonly organisationId: string;
  readonly name: string;
  readonly email: EmailAddress;
  /** Of the mail: one of the six. */
  readonly language: string;
}

/** Mails a link by which somebody takes over an organisation that nobody speaks for yet. */
@Injectable()
export class OfferClaim {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly clock: Clock,
  ) {}

  /** An earlier link for the same organisation is void. Throws DomainError `conflict` when it was claimed. */
  async run(tx: EntityManager, actor: Actor, offer: ClaimOffer): Promise<void> {
    const { organisationId } = offer;
    if (await tx.existsBy(Affiliation, { organisationId })) throw claimed();
    await this.links.revoke(tx, 'claim', { subjectId: organisationId });
    await this.links.mail(tx, { purpose: 'claim', subjectId: organisationId, ...offer });
    await recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: 'organisation.claim-offered',
      subjectKind: 'organisation',
      subjectId: organisationId,
    });
  }
}

/** Somebody speaks for the organisation already. */
export function claimed(): DomainError {
  return new DomainError(
    'conflict',
    'claimed',
    'This organisation has people of its own by now. Ask its administrator to invite you.',
  );
}
