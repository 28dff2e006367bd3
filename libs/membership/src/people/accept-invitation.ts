import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import {
  type Actor,
  anonymous,
  type OrganisationRole,
  type SecretariatRole,
  systemActor,
  Transactions,
} from '#database';
import { invalid } from '#domain-error';
import { linkNotValid, OneTimeLinks } from '../links/one-time-links.js';
import { Organisation } from '../organisation.js';
import { SetPassword } from '../passwords/set-password.js';
import type { Client } from '../sign-in/client.js';
import { Enter, type Entered } from '../sign-in/enter.js';
import { Affiliation } from './affiliation.js';
import { requireEmailAddress } from './email-address.js';
import { Invitation } from './invitation.js';
import { People } from './people.js';
import type { Person } from './person.js';
import { SecretariatMember } from './secretariat-member.js';

const accepting = systemActor('accept-invitation');

/** What the page of an invitation shows. */
export interface InvitationShown {
  readonly email: string;
  readonly name: string;
  readonly role: OrganisationRole | SecretariatRole;
  /** Null for the Secretariat. */
  readonly organisation: string | null;
  /** Whether the one who is invited has an account, and so says neither name nor password. */
  readonly known: boolean;
}

/** What somebody without an account says of themselves. */
export interface NewAccount {
  readonly name: string;
  readonly language: string;
  /** Null for somebody who will sign in by mailed links. */
  readonly password: string | null;
}

/** Somebody follows an invitation and takes the place. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly people: People,
    private readonly setPassword: SetPassword,
    private readonly enter: Enter,
  ) {}

  /** Throws DomainError `conflict` for a link that is not valid. */
  async look(token: string): Promise<InvitationShown> {
    return this.transactions.run(accepting, async (tx) => {
      const { subjectId } = await this.links.look(tx, 'invitation', token);
      const { email, name, role, organisationId } = await this.open(tx, subjectId);
      const person = await this.people.byEmail(tx, requireEmailAddress(email));
      const organisation = organisationId
        ? await tx.findOneByOrFail(Organisation, { id: organisationId })
        : null;
      const known = person !== null;
      return {
        email,
        name: person?.name ?? name,
        role,
        organisation: organisation?.name ?? null,
        known,
      };
    });
  }

  /**
   * Throws DomainError `conflict` for a link that is not valid, and `invalid` for a name or password that will not
   * do; the link can then be used again. An account that is there keeps its name and password.
   */
  async run(token: string, account: NewAccount, client: Client): Promise<Entered> {
    return this.transactions.run(accepting, async (tx) => {
      const { subjectId, usedAt } = await this.links.redeem(tx, 'invitation', token);
      const invitation = await this.open(tx, subjectId);
      const { person, isNew } = await this.personFor(tx, invitation, account);
      const actor: Actor = { kind: 'person', personId: person.id };
      await this.takePlace(tx, actor, person.id, invitation);
      // Behind the place: the password is held against the name of the organisation, too.
      if (isNew && account.password !== null)
        await this.setPassword.first(tx, person, account.password);
      await tx.update(Invitation, { id: invitation.id }, { acceptedAt: usedAt });
      return this.enter.run(tx, person, client, 'invitation');
    });
  }

  private async open(tx: EntityManager, id: string | null): Promise<Invitation> {
    const invitation =
      id && (await tx.findOneBy(Invitation, { id, acceptedAt: IsNull(), revokedAt: IsNull() }));
    if (!invitation) throw linkNotValid();
    return invitation;
  }

  private async personFor(
    tx: EntityManager,
    { email }: Invitation,
    { name, language }: NewAccount,
  ): Promise<{ person: Person; isNew: boolean }> {
    const address = requireEmailAddress(email);
    const there = await this.people.byEmail(tx, address);
    if (there?.suspendedAt) throw linkNotValid();
    if (there) {
      await this.people.confirmEmail(tx, { kind: 'person', personId: there.id }, address);
      return { person: there, isNew: false };
    }
    if (name.trim() === '') {
      throw invalid([{ pointer: '/name', code: 'required', detail: 'Say your name.' }]);
    }
    const details = { name: name.trim(), email: address, language, confirmed: true };
    return { person: await this.people.obtain(tx, anonymous, details), isNew: true };
  }

  /** Who has a place there already keeps it: following an old invitation should not take a role away. */
  private async takePlace(
    tx: EntityManager,
    actor: Actor,
    personId: string,
    { organisationId, role }: Invitation,
  ): Promise<void> {
    if (organisationId) {
      if (await tx.existsBy(Affiliation, { personId, organisationId })) return;
      const place = { personId, organisationId, role: role as OrganisationRole };
      await this.people.affiliate(tx, actor, place);
    } else {
      if (await tx.existsBy(SecretariatMember, { personId })) return;
      await this.people.appoint(tx, actor, { personId, role: role as SecretariatRole });
    }
  }
}
