import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OutboxModule } from '#outbox';
import { AdmitOrganisation } from './admit-organisation.js';
import { ApiKey } from './api-keys/api-key.js';
import { ApiKeys } from './api-keys/api-keys.js';
import { AuthenticatorApp } from './factors/authenticator-app.js';
import { Passkey } from './factors/passkey.js';
import { RecoveryCode } from './factors/recovery-code.js';
import { ForgetOld } from './forget-old.js';
import { GiveContact } from './give-contact.js';
import { Application } from './joining/application.js';
import { Applications } from './joining/applications.js';
import { Apply } from './joining/apply.js';
import { ConfirmApplication } from './joining/confirm-application.js';
import { Consent } from './joining/consent.js';
import { RegisterOrganisation } from './joining/register-organisation.js';
import { LinkRecipients } from './links/link-recipients.js';
import { OneTimeLink } from './links/one-time-link.js';
import { OneTimeLinks } from './links/one-time-links.js';
import { AlikeNames } from './names/alike-names.js';
import { ImportSanctions } from './names/import-sanctions.js';
import { OrganisationName } from './names/organisation-name.js';
import { SanctionsName } from './names/sanctions-name.js';
import { Organisation } from './organisation.js';
import { OrganisationContact } from './organisation-contact.js';
import { Organisations } from './organisations.js';
import { Password } from './passwords/password.js';
import { Affiliation } from './people/affiliation.js';
import { ChangePlace } from './people/change-place.js';
import { Invitation } from './people/invitation.js';
import { InvitePerson } from './people/invite-person.js';
import { People } from './people/people.js';
import { Person } from './people/person.js';
import { SecretariatMember } from './people/secretariat-member.js';
import { SuspendPerson } from './people/suspend-person.js';
import { EndEverything } from './sessions/end-everything.js';
import { KnownDevice } from './sessions/known-device.js';
import { KnownDevices } from './sessions/known-devices.js';
import { Session } from './sessions/session.js';
import { Sessions } from './sessions/sessions.js';
import { Throttle } from './sign-in/throttle.js';
import { ThrottledLine } from './sign-in/throttled-line.js';
import { ClaimOrganisation } from './representation/claim-organisation.js';
import { ImportMembers } from './representation/import-members.js';
import { OfferClaim } from './representation/offer-claim.js';
import { RepresentedActor } from './representation/represented-actor.js';
import { RepresentOrganisation } from './representation/represent-organisation.js';
import { BlockOrganisation } from './standing/block-organisation.js';
import { ChangeTier } from './standing/change-tier.js';
import { OrganisationBlock } from './standing/organisation-block.js';
import { Standings } from './standing/standings.js';
import { AnswerVetting } from './vetting/answer-vetting.js';
import { ClearFlag } from './vetting/clear-flag.js';
import { CompareNames } from './vetting/compare-names.js';
import { OpenVetting } from './vetting/open-vetting.js';
import { OrganisationDocument } from './vetting/organisation-document.js';
import { RaiseFlag } from './vetting/raise-flag.js';
import { RecordDocument } from './vetting/record-document.js';
import { ReviewOrganisation } from './vetting/review-organisation.js';
import { SettleVetting } from './vetting/settle-vetting.js';
import { VettingCase } from './vetting/vetting-case.js';
import { VettingFlag } from './vetting/vetting-flag.js';
import { VettingReview } from './vetting/vetting-review.js';
import { Vettings } from './vetting/vettings.js';

const entities = [
  Affiliation,
  ApiKey,
  AuthenticatorApp,
  Invitation,
  KnownDevice,
  Application,
  Consent,
  DevelopmentToken,
  OneTimeLink,
  Organisation,
  OrganisationBlock,
  OrganisationContact,
  Passkey,
  Password,
  Person,
  RecoveryCode,
  SecretariatMember,
  Session,
  ThrottledLine,
  OrganisationDocument,
  OrganisationName,
  SanctionsName,
  VettingCase,
  VettingFlag,
  VettingReview,
];

const services = [
  AdmitOrganisation,
  ApiKeys,
  ChangePlace,
  EndEverything,
  ForgetOld,
  AlikeNames,
  AnswerVetting,
  Applications,
  Apply,
  BlockOrganisation,
  ChangeTier,
  ClaimOrganisation,
  ClearFlag,
  CompareNames,
  ConfirmApplication,
  DevelopmentTokens,
  GiveContact,
  InvitePerson,
  KnownDevices,
  ImportMembers,
  ImportSanctions,
  LinkRecipients,
  OfferClaim,
  OneTimeLinks,
  OpenVetting,
  Organisations,
  People,
  Sessions,
  SuspendPerson,
  Throttle,
  RaiseFlag,
  RecordDocument,
  RegisterOrganisation,
  RepresentedActor,
  RepresentOrganisation,
  ReviewOrganisation,
  SettleVetting,
  Standings,
  Vettings,
];

/** Organisations, their people and keys. How people sign in is `SignInModule`. Wants a `KeyringModule` beside it. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), OutboxModule],
  providers: services,
  exports: services,
})
export class MembershipModule {}
