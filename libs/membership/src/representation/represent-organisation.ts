import { Injectable } from '@nestjs/common';
import { type Actor, Transactions } from '#database';
import { type FieldFault, invalid } from '#domain-error';
import type { OrganisationProfile } from '../joining/organisation-profile.js';
import { profileFaults } from '../joining/profile-faults.js';
import { RegisterOrganisation } from '../joining/register-organisation.js';
import { secretariatPerson } from '../secretariat-person.js';
import { OpenVetting } from '../vetting/open-vetting.js';

const MOST_CHARACTERS = 1_000;

/** An organisation that has no access of its own, and how it has agreed that the Secretariat acts for it. */
export interface RepresentedOrganisation {
  readonly profile: OrganisationProfile;
  /** Who agreed, how and when: "letter of the chairwoman, 3 November 2026". */
  readonly consent: string;
}

/** Takes an organisation up that the Secretariat represents; it is vetted like any other. */
@Injectable()
export class RepresentOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly register: RegisterOrganisation,
    private readonly openVetting: OpenVetting,
  ) {}

  /** Answers the organisation's id. Throws DomainError `forbidden` or `invalid`. */
  async run(actor: Actor, { profile, consent }: RepresentedOrganisation): Promise<string> {
    secretariatPerson(actor);
    const faults = [...profileFaults(profile), ...consentFaults(consent)];
    if (faults.length > 0) throw invalid(faults);
    return this.transactions.run(actor, async (tx) => {
      const organisationId = await this.register.run(tx, actor, {
        profile,
        tier: 'applicant',
        consent: { kind: 'representation', version: consent },
      });
      await this.openVetting.run(tx, actor, { organisationId, occasion: 'application' });
      return organisationId;
    });
  }
}

function consentFaults(consent: string): FieldFault[] {
  const pointer = '/consent';
  if (consent.trim() === '') {
    const detail = 'Say who of the organisation has agreed, how, and when.';
    return [{ pointer, code: 'required', detail }];
  }
  if (consent.length <= MOST_CHARACTERS) return [];
  const detail = `Say it in at most ${MOST_CHARACTERS} characters.`;
  return [{ pointer, code: 'too-long', detail }];
}
