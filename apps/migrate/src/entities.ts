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
import { Demand, NeedLine, Offer, Posting } from '#posting';
import { Fit, Suggestion, SuggestionAnswer } from '#suggestion';

/** Every table there is. Only the migrations see them all; each feature sees its own. */
export const entities = [
  AuditEntry,
  IdempotencyKey,
  OutboxRow,
  Organisation,
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
  Fit,
  Suggestion,
  SuggestionAnswer,
  Mailing,
  Notification,
];
