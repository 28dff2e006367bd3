import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OutboxModule } from '#outbox';
import { Application } from './joining/application.js';
import { Applications } from './joining/applications.js';
import { Apply } from './joining/apply.js';
import { ConfirmApplication } from './joining/confirm-application.js';
import { RegisterOrganisation } from './joining/register-organisation.js';
import { SeatFirstPerson } from './joining/seat-first-person.js';
import { MembershipModule } from './membership-module.js';
import { ImportSanctions } from './names/import-sanctions.js';
import { ClaimOrganisation } from './representation/claim-organisation.js';
import { ImportMembers } from './representation/import-members.js';
import { OfferClaim } from './representation/offer-claim.js';
import { RepresentOrganisation } from './representation/represent-organisation.js';
import { AnswerVetting } from './vetting/answer-vetting.js';
import { ClearFlag } from './vetting/clear-flag.js';
import { CompareNames } from './vetting/compare-names.js';
import { OpenVetting } from './vetting/open-vetting.js';
import { OrganisationDocument } from './vetting/organisation-document.js';
import { RaiseFlag } from './vetting/raise-flag.js';
import { RecordDocument } from './vetting/record-document.js';
import { RenewVettings } from './vetting/renew-vettings.js';
import { ReviewOrganisation } from './vetting/review-organisation.js';
import { SettleVetting } from './vetting/settle-vetting.js';
import { VettingCase } from './vetting/vetting-case.js';
import { VettingFlag } from './vetting/vetting-flag.js';
import { VettingReview } from './vetting/vetting-review.js';
import { Vettings } from './vetting/vettings.js';

const entities = [Application, OrganisationDocument, VettingCase, VettingFlag, VettingReview];

const services = [
  AnswerVetting,
  Applications,
  Apply,
  ClaimOrganisation,
  ClearFlag,
  ConfirmApplication,
  ImportMembers,
  ImportSanctions,
  OfferClaim,
  RaiseFlag,
  RecordDocument,
  RenewVettings,
  RepresentOrganisation,
  ReviewOrganisation,
  Vettings,
];

/** How organisations come in: they apply, are represented or imported, and are vetted. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), MembershipModule, OutboxModule],
  providers: [
    CompareNames,
    OpenVetting,
    RegisterOrganisation,
    SeatFirstPerson,
    SettleVetting,
    ...services,
  ],
  exports: services,
})
export class JoiningModule {}
