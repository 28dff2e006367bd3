import { AuditEntry, auditEntryFields } from '#audit';
import { Introduction, introductionFields } from '#cooperation';
import type { FieldRule } from '#disclosure';
import {
  Affiliation,
  affiliationFields,
  ApiKey,
  apiKeyFields,
  Consent,
  consentFields,
  Invitation,
  invitationFields,
  Organisation,
  OrganisationBlock,
  organisationBlockFields,
  OrganisationContact,
  organisationContactFields,
  OrganisationDocument,
  organisationDocumentFields,
  organisationFields,
  Passkey,
  passkeyFields,
  Person,
  personFields,
  SecretariatMember,
  secretariatMemberFields,
  Session,
  sessionFields,
  VettingCase,
  vettingCaseFields,
  VettingFlag,
  vettingFlagFields,
  VettingReview,
  vettingReviewFields,
} from '#membership';
import { Notification, notificationFields } from '#notification';
import { OutboxRow, outboxRowFields } from '#outbox';
import {
  Demand,
  demandFields,
  ModerationCase,
  moderationCaseFields,
  NeedLine,
  needLineFields,
  Offer,
  offerFields,
  PostingReport,
  postingReportFields,
} from '#posting';
import {
  Suggestion,
  SuggestionAnswer,
  suggestionAnswerFields,
  suggestionFields,
} from '#suggestion';

/** The class of an entity. */
export type EntityClass = abstract new (...args: never[]) => object;

/** An entity of which something leaves the house, with what is decided about each of its fields. */
export interface DisclosedEntity {
  readonly entity: EntityClass;
  readonly title: string;
  /** One sentence for whoever reads docs/disclosure.md. */
  readonly about: string;
  readonly rules: Readonly<Record<string, FieldRule>>;
}

/** All tables there are, in the order of the document; each stands beside its entity. */
export const disclosedEntities: readonly DisclosedEntity[] = [
  {
    entity: Demand,
    title: 'Demand',
    about:
      'What a place needs. Others see one once it is published; everybody, where its organisation stands on public pages.',
    rules: demandFields,
  },
  {
    entity: NeedLine,
    title: 'Need line',
    about: 'One need inside a demand.',
    rules: needLineFields,
  },
  {
    entity: Offer,
    title: 'Offer',
    about:
      'What an organisation can bring. Others see one once it is published; everybody, where its organisation stands on public pages.',
    rules: offerFields,
  },
  {
    entity: Organisation,
    title: 'Organisation',
    about:
      'The organisation chooses how far its name goes: public, members or partners. Everybody is shown those that have chosen “public”, and no others. Applicants are known to the Secretariat only.',
    rules: organisationFields,
  },
  {
    entity: OrganisationContact,
    title: 'Contact of an organisation',
    about: 'Opened by an introduction. Every look by somebody else is written into the audit.',
    rules: organisationContactFields,
  },
  {
    entity: Suggestion,
    title: 'Suggestion',
    about: '“Own” are its two sides. What it says of the other posting follows the tables above.',
    rules: suggestionFields,
  },
  {
    entity: SuggestionAnswer,
    title: 'Answer to a suggestion',
    about: 'The other side learns of an interest, and nothing of a refusal.',
    rules: suggestionAnswerFields,
  },
  {
    entity: Introduction,
    title: 'Introduction',
    about: '“Own” are its two sides; they are partners from then on.',
    rules: introductionFields,
  },
  {
    entity: Notification,
    title: 'Notification',
    about: 'An entry of the inbox. Mails say what the tables above let a member read.',
    rules: notificationFields,
  },
  {
    entity: ModerationCase,
    title: 'Review of a posting',
    about: 'A posting before an officer.',
    rules: moderationCaseFields,
  },
  {
    entity: PostingReport,
    title: 'Report about a posting',
    about:
      '“Own” is who has reported. Nobody else learns who it was, and the poster not even that somebody has.',
    rules: postingReportFields,
  },
  {
    entity: OrganisationDocument,
    title: 'Paper of an organisation',
    about: 'Recorded for the vetting.',
    rules: organisationDocumentFields,
  },
  {
    entity: VettingCase,
    title: 'Vetting',
    about: 'Where the vetting of an organisation stands.',
    rules: vettingCaseFields,
  },
  {
    entity: VettingReview,
    title: 'Review in a vetting',
    about: 'What a reviewer has judged, and what was written to the organisation.',
    rules: vettingReviewFields,
  },
  {
    entity: VettingFlag,
    title: 'Flag in a vetting',
    about: 'A doubt; the organisation does not learn of it.',
    rules: vettingFlagFields,
  },
  {
    entity: Consent,
    title: 'Consent',
    about: 'To the privacy notice, or to being represented.',
    rules: consentFields,
  },
  {
    entity: OrganisationBlock,
    title: 'Block',
    about:
      'That one organisation does not wish to meet another. “Own” is the one that has blocked.',
    rules: organisationBlockFields,
  },
  {
    entity: Person,
    title: 'Person',
    about: '“Own” are the colleagues.',
    rules: personFields,
  },
  {
    entity: Affiliation,
    title: 'Place in an organisation',
    about: 'What a person is there.',
    rules: affiliationFields,
  },
  {
    entity: SecretariatMember,
    title: 'Place in the Secretariat',
    about: 'What a person is there.',
    rules: secretariatMemberFields,
  },
  {
    entity: Invitation,
    title: 'Invitation',
    about: '“Person” is whoever holds the link.',
    rules: invitationFields,
  },
  {
    entity: ApiKey,
    title: 'API key',
    about: 'Without the key itself, which is shown once and not kept.',
    rules: apiKeyFields,
  },
  {
    entity: Session,
    title: 'Session',
    about: 'A browser in which somebody is signed in.',
    rules: sessionFields,
  },
  {
    entity: Passkey,
    title: 'Passkey',
    about: 'A second factor.',
    rules: passkeyFields,
  },
  {
    entity: AuditEntry,
    title: 'Audit entry',
    about: '“Own” reads the history of a posting.',
    rules: auditEntryFields,
  },
  {
    entity: OutboxRow,
    title: 'Work to be done',
    about: 'How the work goes, and what became of a mail: names of jobs and ids.',
    rules: outboxRowFields,
  },
];
