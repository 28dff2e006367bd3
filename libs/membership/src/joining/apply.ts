import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { newId, systemActor, Transactions } from '#database';
import { type FieldFault, invalid } from '#domain-error';
import { isLanguage } from '#reference';
import { OneTimeLinks } from '../links/one-time-links.js';
import { type EmailAddress, parseEmailAddress } from '../people/email-address.js';
import type { Client } from '../sign-in/client.js';
import { mailsFromNetwork } from '../sign-in/sign-in-lines.js';
import { Throttle } from '../sign-in/throttle.js';
import { Application } from './application.js';
import type { OrganisationProfile } from './organisation-profile.js';
import { privacyNoticeVersion } from './privacy-notice.js';
import { profileFaults } from './profile-faults.js';

/** Somebody who fills in the form over and over sends no more mails than these to one address in a week. */
const MOST_UNCONFIRMED = 3;

const LONGEST_NAME = 200;

/** What the form asks. */
export interface ApplicationDetails {
  readonly profile: OrganisationProfile;
  readonly contact: { readonly name: string; readonly position: string; readonly email: string };
  /** Of the pages that the applicant reads. */
  readonly language: string;
  /** The version of the privacy notice that the applicant has agreed to. */
  readonly privacyVersion: string;
}

/** Takes up an application, and asks its contact person by mail to confirm it. */
@Injectable()
export class Apply {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly links: OneTimeLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers the same whether the address, or the organisation, is known already or not. Throws DomainError
   * `invalid` that names every faulty field, or `too-many` for who has mails sent to ever more addresses.
   */
  async run(details: ApplicationDetails, client: Pick<Client, 'address'>): Promise<void> {
    const email = parseEmailAddress(details.contact.email);
    const faults = [...inProfile(profileFaults(details.profile)), ...contactFaults(details, email)];
    if (faults.length > 0 || !email) throw invalid(faults);
    await this.throttle.admit(mailsFromNetwork(client));
    await this.transactions.run(systemActor('apply'), async (tx) => {
      if ((await this.unconfirmed(tx, email)) >= MOST_UNCONFIRMED) return;
      const { profile, contact, language, privacyVersion } = details;
      const application = tx.create(Application, {
        id: newId(),
        profile,
        contact: { ...contact, email: email.address },
        language,
        privacyVersion,
        createdAt: this.clock.now(),
      });
      await tx.insert(Application, application);
      await this.links.mail(tx, {
        purpose: 'confirm-application',
        email,
        language,
        name: contact.name,
        subjectId: application.id,
      });
    });
  }

  private async unconfirmed(tx: EntityManager, email: EmailAddress): Promise<number> {
    return tx
      .createQueryBuilder(Application, 'a')
      .where(`a.contact ->> 'email' = :address`, { address: email.address })
      .getCount();
  }
}

function inProfile(faults: readonly FieldFault[]): FieldFault[] {
  return faults.map((fault) => ({ ...fault, pointer: `/profile${fault.pointer}` }));
}

function contactFaults(details: ApplicationDetails, email: EmailAddress | null): FieldFault[] {
  const { contact, language, privacyVersion } = details;
  const faults: FieldFault[] = [];
  const add = (pointer: string, code: string, detail: string) =>
    faults.push({ pointer, code, detail });
  if (contact.name.trim() === '') add('/contact/name', 'required', 'Give the name of a person.');
  for (const field of ['name', 'position'] as const) {
    if (contact[field].length > LONGEST_NAME)
      add(`/contact/${field}`, 'too-long', `Write at most ${LONGEST_NAME} characters.`);
  }
  if (!email)
    add('/contact/email', 'invalid-address', 'Give one e-mail address, such as name@example.org.');
  if (!isLanguage(language))
    add('/language', 'unknown-language', 'Use one of the six: en, zh, fr, ru, ar, es.');
  if (privacyVersion !== privacyNoticeVersion) {
    add(
      '/privacyVersion',
      'not-agreed',
      `Read the privacy notice of ${privacyNoticeVersion}, and agree to it.`,
    );
  }
  return faults;
}
