import {
  AccountNotice,
  Affiliation,
  AuthenticatorApp,
  FormerAddress,
  Invitation,
  KnownDevice,
  OneTimeLink,
  Passkey,
  Password,
  Person,
  RecoveryCode,
  SecretariatMember,
  Session,
} from '#membership';
import { tableEntry } from './table-entry.js';
import { INVITATION_OF_PERSON, LINK_OF_ORGANISATION, LINK_OF_PERSON } from './whose-rows.js';

const OWN = { rows: 'person_id = $1', erasure: 'delete' } as const;
const OF_THE_ORGANISATION = { rows: 'organisation_id = $1', erasure: 'delete' } as const;

/** Links in mails. They go before the applications that some of them are about. */
export const linkTables = [
  tableEntry<OneTimeLink>(
    OneTimeLink,
    {
      id: 'id',
      purpose: 'code',
      tokenHash: 'secret',
      email: 'content',
      name: 'content',
      language: 'code',
      organisationId: 'id',
      subjectId: 'id',
      createdAt: 'code',
      expiresAt: 'code',
      usedAt: 'code',
    },
    {
      organisation: [
        {
          rows: LINK_OF_ORGANISATION,
          erasure: 'delete',
          withheld: { columns: 'all', because: 'they belong to whom they were mailed' },
        },
      ],
      person: [{ rows: LINK_OF_PERSON, erasure: 'delete' }],
    },
  ),
];

/** People, how they sign in, and where they have a place. The person and their addresses stand last: these find the others. */
export const personTables = [
  tableEntry<Invitation>(
    Invitation,
    {
      id: 'id',
      organisationId: 'id',
      role: 'code',
      email: 'content',
      name: 'content',
      createdAt: 'code',
      expiresAt: 'code',
      acceptedAt: 'code',
      revokedAt: 'code',
    },
    {
      organisation: [OF_THE_ORGANISATION],
      person: [{ rows: INVITATION_OF_PERSON, erasure: 'delete' }],
    },
  ),
  tableEntry<Session>(
    Session,
    {
      id: 'id',
      tokenHash: 'secret',
      personId: 'id',
      organisationId: 'id',
      factor: 'code',
      device: 'content',
      createdAt: 'code',
      seenAt: 'code',
      provedAt: 'code',
      expiresAt: 'code',
      challenge: 'secret',
    },
    {
      organisation: [
        {
          ...OF_THE_ORGANISATION,
          withheld: { columns: 'all', because: 'when and where people sign in is their own' },
        },
      ],
      person: [OWN],
    },
  ),
  tableEntry<AccountNotice>(
    AccountNotice,
    {
      id: 'id',
      personId: 'id',
      kind: 'code',
      email: 'content',
      device: 'content',
      createdAt: 'code',
    },
    { person: [OWN] },
  ),
  tableEntry<KnownDevice>(
    KnownDevice,
    { id: 'id', personId: 'id', tokenHash: 'secret', usedAt: 'code' },
    { person: [OWN] },
  ),
  tableEntry<Password>(
    Password,
    { personId: 'id', hash: 'secret', short: 'code', changedAt: 'code' },
    { person: [OWN] },
  ),
  tableEntry<AuthenticatorApp>(
    AuthenticatorApp,
    { personId: 'id', sealedSecret: 'secret', confirmedAt: 'code', lastStep: 'code' },
    { person: [OWN] },
  ),
  tableEntry<Passkey>(
    Passkey,
    {
      id: 'secret',
      personId: 'id',
      name: 'content',
      publicKey: 'secret',
      counter: 'code',
      transports: 'code',
      createdAt: 'code',
      usedAt: 'code',
    },
    { person: [OWN] },
  ),
  tableEntry<RecoveryCode>(
    RecoveryCode,
    { personId: 'id', codeHash: 'secret', usedAt: 'code' },
    { person: [OWN] },
  ),
  tableEntry<Affiliation>(
    Affiliation,
    { personId: 'id', organisationId: 'id', role: 'code', since: 'code' },
    { organisation: [OF_THE_ORGANISATION], person: [OWN] },
  ),
  tableEntry<SecretariatMember>(
    SecretariatMember,
    { personId: 'id', role: 'code', since: 'code' },
    { person: [OWN] },
  ),
  tableEntry<FormerAddress>(
    FormerAddress,
    { id: 'id', personId: 'id', email: 'content', emailKey: 'derived', givenUpAt: 'code' },
    { person: [OWN] },
  ),
  tableEntry<Person>(
    Person,
    {
      id: 'id',
      name: 'content',
      email: 'content',
      emailKey: 'derived',
      emailConfirmedAt: 'code',
      language: 'code',
      suspendedAt: 'code',
      createdAt: 'code',
    },
    { person: [{ rows: 'id = $1', erasure: 'delete' }] },
  ),
];
