import {
  amongColleagues,
  type FieldRules,
  inside,
  ownOnly,
  secretariatsOwn,
  selfOnly,
} from '#disclosure';
import type { ApiKey } from '../api-keys/api-key.js';
import type { Passkey } from '../factors/passkey.js';
import type { Affiliation } from '../people/affiliation.js';
import type { Invitation } from '../people/invitation.js';
import type { Person } from '../people/person.js';
import type { SecretariatMember } from '../people/secretariat-member.js';
import type { Session } from '../sessions/session.js';

export const personFields = {
  id: amongColleagues,
  name: amongColleagues,
  email: amongColleagues,
  emailKey: inside,
  emailConfirmedAt: inside,
  language: selfOnly,
  suspendedAt: amongColleagues,
  createdAt: inside,
} as const satisfies FieldRules<Person>;

export const affiliationFields = {
  personId: amongColleagues,
  organisationId: amongColleagues,
  role: amongColleagues,
  since: amongColleagues,
} as const satisfies FieldRules<Affiliation>;

export const secretariatMemberFields = {
  personId: secretariatsOwn,
  role: secretariatsOwn,
  since: secretariatsOwn,
} as const satisfies FieldRules<SecretariatMember>;

/** The person is whoever holds the link. */
export const invitationFields = {
  id: amongColleagues,
  organisationId: amongColleagues,
  role: amongColleagues,
  email: amongColleagues,
  name: amongColleagues,
  createdAt: inside,
  expiresAt: amongColleagues,
  acceptedAt: inside,
  revokedAt: inside,
} as const satisfies FieldRules<Invitation>;

export const apiKeyFields = {
  id: ownOnly,
  organisationId: ownOnly,
  name: ownOnly,
  prefix: ownOnly,
  tokenHash: inside,
  scopes: ownOnly,
  createdAt: ownOnly,
  expiresAt: ownOnly,
  usedAt: ownOnly,
  revokedAt: inside,
} as const satisfies FieldRules<ApiKey>;

export const sessionFields = {
  id: selfOnly,
  tokenHash: inside,
  personId: selfOnly,
  organisationId: selfOnly,
  factor: inside,
  device: selfOnly,
  createdAt: selfOnly,
  seenAt: selfOnly,
  provedAt: inside,
  expiresAt: inside,
  challenge: inside,
} as const satisfies FieldRules<Session>;

export const passkeyFields = {
  id: selfOnly,
  personId: selfOnly,
  name: selfOnly,
  publicKey: inside,
  counter: inside,
  transports: inside,
  createdAt: selfOnly,
  usedAt: selfOnly,
} as const satisfies FieldRules<Passkey>;
