import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import type { Actor } from '#database';
import { OrganisationContact } from '../organisation-contact.js';
import type { RevealReason } from './contact-reveal.js';

/** To whom a contact is shown, and by what. */
export type Reveal =
  | {
      readonly by: 'introduction-page' | 'introduction-mail';
      /** The organisation on the other side. */
      readonly to: string;
      readonly suggestionId: string;
    }
  /** A person of the Secretariat, who acts for the organisation whose contact it is. */
  | { readonly by: 'representing'; readonly to: string }
  | { readonly by: 'secretariat'; readonly to: string; readonly reason: RevealReason };

/**
 * The one way by which anybody but the organisation itself gets to see how it is reached. Who may is the caller's
 * to know; that it is written down is settled here.
 */
@Injectable()
export class RevealContact {
  constructor(private readonly clock: Clock) {}

  /** The contact, and an audit entry in the same transaction; null, and none, when it has given none. */
  async run(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
    reveal: Reveal,
  ): Promise<OrganisationContact | null> {
    const contact = await tx.findOneBy(OrganisationContact, { organisationId });
    if (!contact) return null;
    await recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: 'organisation.contact-revealed',
      subjectKind: 'organisation',
      subjectId: organisationId,
      codes: codesOf(reveal),
    });
    return contact;
  }
}

function codesOf(reveal: Reveal): Record<string, string> {
  const { by, to } = reveal;
  switch (by) {
    case 'representing':
      return { to, by };
    case 'secretariat':
      return { to, by, reason: reveal.reason };
    default:
      return { to, by, suggestion: reveal.suggestionId };
  }
}
