import { AuditSeal } from '#audit';
import { IdempotencyKey } from '#idempotency';
import {
  AccountNotice,
  Application,
  AuthenticatorApp,
  ContactReveal,
  FormerAddress,
  KnownDevice,
  OneTimeLink,
  OrganisationName,
  Password,
  RecoveryCode,
  SanctionsName,
  ThrottledLine,
} from '#membership';
import { Mailing } from '#notification';
import { QueuePause } from '#outbox';
import { WatchedWord } from '#posting';
import { Fit } from '#suggestion';
import type { EntityClass } from './disclosed-entities.js';

/** Entities of which nothing leaves the house, and why there is no need to. */
export const keptInside: readonly { readonly entity: EntityClass; readonly why: string }[] = [
  { entity: AccountNotice, why: 'A mail about an account that has not gone yet.' },
  { entity: Application, why: 'An application that its contact person has not confirmed yet.' },
  { entity: AuditSeal, why: 'The chain of hashes over the audit.' },
  { entity: AuthenticatorApp, why: 'The secret is shown once, to whoever sets the app up.' },
  { entity: ContactReveal, why: 'Why the Secretariat has looked at a contact, in words.' },
  { entity: Fit, why: 'What the matching has computed; suggestions tell what comes of it.' },
  { entity: IdempotencyKey, why: 'Answers that are repeated, to whoever got them before.' },
  {
    entity: FormerAddress,
    why: 'Addresses that somebody has given up; only an export tells them.',
  },
  { entity: KnownDevice, why: 'Browsers in which somebody has signed in before, as hashes.' },
  { entity: Mailing, why: 'When which mail goes; the mail itself is composed as it is sent.' },
  { entity: OneTimeLink, why: 'Links that were mailed. The token is derived and not kept.' },
  { entity: OrganisationName, why: 'Names in the form in which they are compared.' },
  { entity: Password, why: 'Hashes.' },
  { entity: QueuePause, why: 'That a queue is paused, which is about nobody.' },
  { entity: RecoveryCode, why: 'Hashes; the codes are shown once.' },
  { entity: SanctionsName, why: 'The list that the operator supplies.' },
  { entity: ThrottledLine, why: 'How often somebody has tried, as hashes.' },
  { entity: WatchedWord, why: 'The operator’s list: who knew it could write around it.' },
];
