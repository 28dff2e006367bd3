import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { anonymous, newId, systemActor, Transactions } from '#database';
import { type FieldFault, invalid } from '#domain-error';
import { Consent } from '../joining/consent.js';
import { privacyNoticeVersion } from '../joining/privacy-notice.js';
import { SeatFirstPerson } from '../joining/seat-first-person.js';
import type { OneTimeLink } from '../links/one-time-link.js';
import { OneTimeLinks } from '../links/one-time-links.js';
import { Organisations } from '../organisations.js';
import { Affiliation } from '../people/affiliation.js';
import { requireEmailAddress } from '../people/email-address.js';
import { shareOrganisations } from '../standing/organisation-lock.js';
import { claimed } from './offer-claim.js';

const LONGEST_NAME = 200;

const claiming = systemActor('claim-organisation');

/** What somebody says who takes an organisation over. */
export interface ClaimDetails {
  readonly token: string;
  /** Of the person. */
  readonly name: string;
  readonly language: string;
  /** The privacy notice that was agreed to. */
  readonly privacyVersion: string;
}

/** The person at the address that the link was sent to becomes the organisation's first administrator. */
@Injectable()
export class ClaimOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly seatFirstPerson: SeatFirstPerson,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  /** What the link leads to; it can still be followed. Throws DomainError `conflict`. */
  async look(token: string): Promise<{ organisation: string; name: string }> {
    return this.transactions.run(claiming, async (tx) => {
      const link = await this.links.look(tx, 'claim', token);
      const { name } = await this.organisations.byId(tx, organisationOf(link));
      return { organisation: name, name: link.name };
    });
  }

  /** Throws DomainError `invalid`, or `conflict`: the link is used or too old, or it was claimed. */
  async run(details: ClaimDetails): Promise<{ organisationId: string; name: string }> {
    const faults = claimFaults(details);
    if (faults.length > 0) throw invalid(faults);
    return this.transactions.run(claiming, async (tx) => {
      const organisationId = organisationOf(await this.links.look(tx, 'claim', details.token));
      // The contact will be given under it, and it stands before all rows.
      await shareOrganisations(tx, [organisationId]);
      const link = await this.links.redeem(tx, 'claim', details.token);
      await this.lock(tx, organisationId);
      if (await tx.existsBy(Affiliation, { organisationId })) throw claimed();
      await this.settleIn(tx, organisationId, link.email, details);
      const { name } = await this.organisations.byId(tx, organisationId);
      return { organisationId, name };
    });
  }

  /** Two links to one organisation may be out: the second that is followed must see what the first has done. */
  private async lock(tx: EntityManager, organisationId: string): Promise<void> {
    await tx.query('select 1 from organisation where id = $1 for update', [organisationId]);
  }

  private async settleIn(
    tx: EntityManager,
    organisationId: string,
    address: string,
    { name, language, privacyVersion }: ClaimDetails,
  ): Promise<void> {
    const email = requireEmailAddress(address);
    const contact = { name, email, language };
    const personId = await this.seatFirstPerson.run(tx, anonymous, organisationId, contact);
    const now = this.clock.now();
    await tx.insert(Consent, {
      id: newId(),
      organisationId,
      personId,
      kind: 'privacy',
      version: privacyVersion,
      givenAt: now,
    });
    await recordAudit(tx, {
      actor: { kind: 'person', personId },
      at: now,
      action: 'organisation.claimed',
      subjectKind: 'organisation',
      subjectId: organisationId,
    });
  }
}

function organisationOf({ organisationId }: OneTimeLink): string {
  if (!organisationId) throw new Error('A claim link leads to no organisation.');
  return organisationId;
}

function claimFaults({ name, privacyVersion }: ClaimDetails): FieldFault[] {
  const faults: FieldFault[] = [];
  if (name.trim() === '')
    faults.push({ pointer: '/name', code: 'required', detail: 'Give your name.' });
  if (name.length > LONGEST_NAME) {
    const detail = `Write at most ${LONGEST_NAME} characters.`;
    faults.push({ pointer: '/name', code: 'too-long', detail });
  }
  if (privacyVersion !== privacyNoticeVersion) {
    const detail = `Read the privacy notice of ${privacyNoticeVersion}, and agree to it.`;
    faults.push({ pointer: '/privacyVersion', code: 'not-agreed', detail });
  }
  return faults;
}
