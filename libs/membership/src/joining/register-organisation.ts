import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId } from '#database';
import { AlikeNames } from '../names/alike-names.js';
import { maskDescription } from '../disclosure/disclose-organisation.js';
import { Organisation } from '../organisation.js';
import type { EmailAddress } from '../people/email-address.js';
import type { Tier } from '../standing/tier.js';
import { Consent, type ConsentKind } from './consent.js';
import { namesOf, type OrganisationProfile } from './organisation-profile.js';
import { SeatFirstPerson } from './seat-first-person.js';

export interface Registration {
  readonly profile: OrganisationProfile;
  readonly tier: Tier;
  /** The first person, who becomes administrator; left out where nobody has claimed the organisation yet. */
  readonly contact?: {
    readonly name: string;
    readonly email: EmailAddress;
    readonly language: string;
  };
  readonly consent?: { readonly kind: ConsentKind; readonly version: string };
}

/** Makes an organisation of a profile: with its names to be compared, its first person, its consent. */
@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly seatFirstPerson: SeatFirstPerson,
    private readonly names: AlikeNames,
    private readonly clock: Clock,
  ) {}

  /** Works in the caller's transaction; answers the organisation's id. `profile` has passed `profileFaults`. */
  async run(tx: EntityManager, actor: Actor, registration: Registration): Promise<string> {
    const { profile, tier, contact, consent } = registration;
    const now = this.clock.now();
    const id = newId();
    const { sectors, languages, ...rest } = profile;
    await tx.insert(Organisation, {
      ...rest,
      id,
      sectors: [...sectors],
      languages: [...languages],
      shownDescription: maskDescription(profile, contact ? [contact.name] : []),
      tier,
      version: 1,
      createdAt: now,
    });
    await this.names.note(tx, id, namesOf(profile));
    await recordAudit(tx, {
      actor,
      at: now,
      action: 'organisation.registered',
      subjectKind: 'organisation',
      subjectId: id,
      subjectVersion: 1,
      codes: { tier },
    });
    const personId = contact ? await this.seatFirstPerson.run(tx, actor, id, contact) : null;
    if (consent) {
      await tx.insert(Consent, {
        id: newId(),
        organisationId: id,
        personId,
        ...consent,
        givenAt: now,
      });
    }
    return id;
  }
}
