import { AuditEntry } from '#audit';
import { IdempotencyKey } from '#idempotency';
import {
  Affiliation,
  DevelopmentToken,
  OneTimeLink,
  Organisation,
  OrganisationContact,
  Person,
  SecretariatMember,
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
  DevelopmentToken,
  Person,
  Affiliation,
  SecretariatMember,
  OneTimeLink,
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
