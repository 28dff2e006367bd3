import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OutboxModule } from '#outbox';
import { AdmitOrganisation } from './admit-organisation.js';
import { ApiKey } from './api-keys/api-key.js';
import { ApiKeys } from './api-keys/api-keys.js';
import { ChangeContact } from './contacts/change-contact.js';
import { ConfirmContact } from './contacts/confirm-contact.js';
import { ContactConfirmations } from './contacts/contact-confirmations.js';
import { ContactReveal } from './contacts/contact-reveal.js';
import { EndContactLinks } from './contacts/end-contact-links.js';
import { ReadOwnContact } from './contacts/read-own-contact.js';
import { RevealContact } from './contacts/reveal-contact.js';
import { RevealToSecretariat } from './contacts/reveal-to-secretariat.js';
import { AuthenticatorApp } from './factors/authenticator-app.js';
import { Passkey } from './factors/passkey.js';
import { RecoveryCode } from './factors/recovery-code.js';
import { ForgetOld } from './forget-old.js';
import { GiveContact } from './give-contact.js';
import { Consent } from './joining/consent.js';
import { LinkRecipients } from './links/link-recipients.js';
import { OneTimeLink } from './links/one-time-link.js';
import { OneTimeLinks } from './links/one-time-links.js';
import { AlikeNames } from './names/alike-names.js';
import { OrganisationName } from './names/organisation-name.js';
import { SanctionsName } from './names/sanctions-name.js';
import { AccountNotice } from './notices/account-notice.js';
import { AccountNotices } from './notices/account-notices.js';
import { Organisation } from './organisation.js';
import { OrganisationContact } from './organisation-contact.js';
import { Organisations } from './organisations.js';
import { Password } from './passwords/password.js';
import { Affiliation } from './people/affiliation.js';
import { FormerAddress } from './people/former-address.js';
import { ChangePlace } from './people/change-place.js';
import { Invitation } from './people/invitation.js';
import { InvitePerson } from './people/invite-person.js';
import { NoteNames } from './people/note-names.js';
import { People } from './people/people.js';
import { Person } from './people/person.js';
import { SecretariatMember } from './people/secretariat-member.js';
import { SuspendPerson } from './people/suspend-person.js';
import { RepresentedActor } from './representation/represented-actor.js';
import { RepresentedOrganisations } from './representation/represented-organisations.js';
import { EndEverything } from './sessions/end-everything.js';
import { KnownDevice } from './sessions/known-device.js';
import { KnownDevices } from './sessions/known-devices.js';
import { Session } from './sessions/session.js';
import { Sessions } from './sessions/sessions.js';
import { Throttle } from './sign-in/throttle.js';
import { ThrottledLine } from './sign-in/throttled-line.js';
import { ChangeProfile } from './profile/change-profile.js';
import { BlockOrganisation } from './standing/block-organisation.js';
import { ChangeTier } from './standing/change-tier.js';
import { OrganisationBlock } from './standing/organisation-block.js';
import { OrganisationBlocks } from './standing/organisation-blocks.js';
import { Standings } from './standing/standings.js';

const entities = [
  AccountNotice,
  Affiliation,
  ApiKey,
  AuthenticatorApp,
  ContactReveal,
  Consent,
  FormerAddress,
  Invitation,
  KnownDevice,
  OneTimeLink,
  Organisation,
  OrganisationBlock,
  OrganisationContact,
  OrganisationName,
  Passkey,
  Password,
  Person,
  RecoveryCode,
  SanctionsName,
  SecretariatMember,
  Session,
  ThrottledLine,
];

const services = [
  AccountNotices,
  AdmitOrganisation,
  AlikeNames,
  ApiKeys,
  BlockOrganisation,
  ChangeContact,
  ChangePlace,
  ChangeProfile,
  ChangeTier,
  ConfirmContact,
  ContactConfirmations,
  EndContactLinks,
  EndEverything,
  ForgetOld,
  GiveContact,
  InvitePerson,
  KnownDevices,
  LinkRecipients,
  OneTimeLinks,
  OrganisationBlocks,
  Organisations,
  People,
  ReadOwnContact,
  RevealContact,
  RevealToSecretariat,
  RepresentedActor,
  RepresentedOrganisations,
  Sessions,
  Standings,
  SuspendPerson,
  Throttle,
];

/** Organisations, their people and keys. How people sign in is `SignInModule`. Wants a `KeyringModule` beside it. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), OutboxModule],
  providers: [NoteNames, ...services],
  exports: services,
})
export class MembershipModule {}
