import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { anonymous, systemActor, Transactions } from '#database';
import { DomainError } from '#domain-error';
import { OneTimeLinks } from '../links/one-time-links.js';
import { parseEmailAddress } from '../people/email-address.js';
import { OpenVetting } from '../vetting/open-vetting.js';
import { Application } from './application.js';
import { RegisterOrganisation } from './register-organisation.js';

/** Turns an application, whose link was followed, into an organisation that stands in the vetting queue. */
@Injectable()
export class ConfirmApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly register: RegisterOrganisation,
    private readonly openVetting: OpenVetting,
  ) {}

  /** Answers the organisation's id and name. Throws DomainError `conflict` for a link that cannot be followed (any more). */
  async run(token: string): Promise<{ organisationId: string; name: string }> {
    return this.transactions.run(systemActor('confirm-application'), async (tx) => {
      const { subjectId } = await this.links.redeem(tx, 'confirm-application', token);
      const application = await this.take(tx, subjectId);
      const { profile, contact, language, privacyVersion } = application;
      const email = parseEmailAddress(contact.email);
      if (!email) throw new Error('An application was kept with an address that is none.');
      const organisationId = await this.register.run(tx, anonymous, {
        profile,
        tier: 'applicant',
        contact: { name: contact.name, email, language },
        consent: { kind: 'privacy', version: privacyVersion },
      });
      await this.openVetting.run(tx, anonymous, {
        organisationId,
        occasion: 'application',
      });
      return { organisationId, name: profile.name };
    });
  }

  private async take(tx: EntityManager, id: string | null): Promise<Application> {
    const application = id === null ? null : await tx.findOneBy(Application, { id });
    if (!application) {
      throw new DomainError(
        'conflict',
        'application-gone',
        'This application is not there any more. Please fill it in again.',
      );
    }
    await tx.delete(Application, { id: application.id });
    return application;
  }
}
