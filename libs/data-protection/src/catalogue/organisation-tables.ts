import {
  ApiKey,
  ContactReveal,
  Organisation,
  OrganisationBlock,
  OrganisationContact,
  OrganisationName,
  SanctionsName,
} from '#membership';
import { tableEntry } from './table-entry.js';
import { CONTACT_OF_PERSON } from './whose-rows.js';

const OWN = { rows: 'organisation_id = $1', erasure: 'delete' } as const;

/** Organisations themselves. */
export const organisationTables = [
  tableEntry<ApiKey>(
    ApiKey,
    {
      id: 'id',
      organisationId: 'id',
      name: 'content',
      prefix: 'code',
      tokenHash: 'secret',
      scopes: 'code',
      createdAt: 'code',
      expiresAt: 'code',
      usedAt: 'code',
      revokedAt: 'code',
    },
    { organisation: [OWN] },
  ),
  tableEntry<OrganisationContact>(
    OrganisationContact,
    {
      organisationId: 'id',
      email: 'content',
      personName: 'content',
      phone: 'content',
      messaging: 'content',
      note: 'content',
    },
    {
      organisation: [OWN],
      person: [
        {
          rows: CONTACT_OF_PERSON,
          erasure: 'keep',
          keeps: 'nothing: it is removed by itself first, and the organisation asked for another',
        },
      ],
    },
  ),
  tableEntry<ContactReveal>(
    ContactReveal,
    {
      id: 'id',
      organisationId: 'id',
      personId: 'id',
      reason: 'code',
      words: 'content',
      revealedAt: 'code',
    },
    {
      organisation: [
        {
          rows: 'organisation_id = $1',
          erasure: 'blank',
          keeps: 'that an officer looked at its contact, and the code of the reason',
          withheld: { columns: 'all', because: 'for whoever asks the Secretariat one day why' },
        },
      ],
    },
  ),
  tableEntry<OrganisationName>(
    OrganisationName,
    { organisationId: 'id', name: 'derived', letters: 'derived', consonants: 'derived' },
    { organisation: [OWN] },
  ),
  tableEntry<OrganisationBlock>(
    OrganisationBlock,
    { organisationId: 'id', blockedId: 'id', blockedAt: 'code' },
    {
      organisation: [
        {
          rows: 'organisation_id = $1',
          erasure: 'keep',
          keeps: 'two ids, and nothing takes it back',
        },
      ],
    },
  ),
  tableEntry<SanctionsName>(
    SanctionsName,
    { reference: 'code', name: 'code', kind: 'code', letters: 'derived', consonants: 'derived' },
    { nobody: 'a public list that the operator supplies, replaced as a whole' },
  ),
  tableEntry<Organisation>(
    Organisation,
    {
      id: 'id',
      name: 'content',
      latinName: 'content',
      country: 'code',
      type: 'code',
      staff: 'content',
      languages: 'code',
      description: 'content',
      registrationNumber: 'content',
      sectors: 'code',
      website: 'content',
      tier: 'code',
      vettedUntil: 'code',
      visibility: 'code',
      shownDescription: 'derived',
      version: 'code',
      createdAt: 'code',
      erasureAskedAt: 'code',
      erasedAt: 'code',
    },
    {
      organisation: [
        {
          rows: 'id = $1',
          erasure: 'blank',
          keeps:
            'what others keep hangs on it; country, kind, languages and sectors for the figures',
        },
      ],
    },
  ),
];
