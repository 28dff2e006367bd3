import { AuditEntry } from '#audit';
import { IdempotencyKey } from '#idempotency';
import {
  Affiliation,
  ApiKey,
  AuthenticatorApp,
  Invitation,
  KnownDevice,
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
} from '#membership';
import { Mailing, Notification } from '#notification';
import { OutboxRow } from '#outbox';
import {
  Demand,
  ModerationCase,
  NeedLine,
  Offer,
  Posting,
  PostingReport,
  WatchedWord,
} from '#posting';
import { Fit, Suggestion, SuggestionAnswer } from '#suggestion';

/** Every table there is. Only the migrations see them all; each feature sees its own. */
export const entities = [
  AuditEntry,
  IdempotencyKey,
  OutboxRow,
  Organisation,
  OrganisationBlock,
  OrganisationContact,
  Person,
  Affiliation,
  SecretariatMember,
  OneTimeLink,
  Password,
  Session,
  KnownDevice,
  ThrottledLine,
  AuthenticatorApp,
  Passkey,
  RecoveryCode,
  Invitation,
  ApiKey,
  Posting,
  Demand,
  Offer,
  NeedLine,
  ModerationCase,
  PostingReport,
  WatchedWord,
  Fit,
  Suggestion,
  SuggestionAnswer,
  Mailing,
  Notification,
];
