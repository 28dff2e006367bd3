import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type SecretariatRole, systemActor, Transactions } from '#database';
import {
  Affiliation,
  linkAddress,
  type LinkPurpose,
  OneTimeLinks,
  People,
  requireEmailAddress,
  SecretariatMember,
} from '#membership';

const loader = systemActor('demo');

/** Somebody to sign in as. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly language: string;
  /** Of which the person is an administrator; null for the Secretariat. */
  readonly organisationId: string | null;
  /** Of somebody of the Secretariat; an administrator when it is not said. */
  readonly secretariatRole?: SecretariatRole;
}

/** Makes people of the demonstration network, and links by which to sign in as them. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: People,
    private readonly links: OneTimeLinks,
  ) {}

  /** The link for each, in the order given; each works once, for half an hour. */
  async signInLinks(all: readonly DemoPerson[], publicUrl: string): Promise<string[]> {
    return this.transactions.run(loader, async (tx) => {
      const addresses: string[] = [];
      for (const { name, language, organisationId, secretariatRole, ...demo } of all) {
        const email = requireEmailAddress(demo.email);
        const details = { name, email, language, confirmed: true };
        const { id: personId } = await this.people.obtain(tx, loader, details);
        await this.givePlace(tx, personId, organisationId, secretariatRole);
        const purpose: LinkPurpose = 'sign-in';
        const link = await this.links.issue(tx, { purpose, email, language });
        addresses.push(linkAddress(publicUrl, purpose, this.links.tokenOf(link.id)));
      }
      return addresses;
    });
  }

  private async givePlace(
    tx: EntityManager,
    personId: string,
    organisationId: string | null,
    secretariatRole: SecretariatRole = 'administrator',
  ): Promise<void> {
    if (organisationId) {
      if (await tx.existsBy(Affiliation, { personId, organisationId })) return;
      const place = { personId, organisationId, role: 'administrator' } as const;
      await this.people.affiliate(tx, loader, place);
    } else if (!(await tx.existsBy(SecretariatMember, { personId }))) {
      await this.people.appoint(tx, loader, { personId, role: secretariatRole });
    }
  }
}
