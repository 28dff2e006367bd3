import {
  Application,
  Consent,
  OrganisationDocument,
  VettingCase,
  VettingFlag,
  VettingReview,
} from '#membership';
import { tableEntry } from './table-entry.js';
import { APPLICATION_OF_ORGANISATION, APPLICATION_OF_PERSON } from './whose-rows.js';

const OWN_CASES = 'case_id in (select id from vetting_case where organisation_id = $1)';
const WORK_OF_THE_SECRETARIAT = 'of reviewers, flags and doubts it learns what was written to it';

/** How an organisation came in, and what was found out about it. The audit keeps who decided what, in codes. */
export const joiningTables = [
  tableEntry<Application>(
    Application,
    {
      id: 'id',
      profile: 'content',
      contact: 'content',
      language: 'code',
      privacyVersion: 'code',
      createdAt: 'code',
    },
    {
      organisation: [
        {
          rows: APPLICATION_OF_ORGANISATION,
          erasure: 'delete',
          // An organisation can write any address: what others have applied with is not told for that.
          withheld: { columns: 'all', because: 'nobody has confirmed whose it is' },
        },
      ],
      person: [
        {
          rows: APPLICATION_OF_PERSON,
          erasure: 'delete',
        },
      ],
    },
  ),
  tableEntry<VettingReview>(
    VettingReview,
    {
      id: 'id',
      caseId: 'id',
      round: 'code',
      reviewerId: 'id',
      judgements: 'content',
      decision: 'code',
      tier: 'code',
      validUntil: 'code',
      words: 'content',
      reviewedAt: 'code',
    },
    {
      organisation: [
        {
          rows: OWN_CASES,
          erasure: 'delete',
          // What it is told of them stands on the page of its vetting, once it is settled.
          withheld: { columns: 'all', because: WORK_OF_THE_SECRETARIAT },
        },
      ],
    },
  ),
  tableEntry<VettingFlag>(
    VettingFlag,
    {
      id: 'id',
      organisationId: 'id',
      colour: 'code',
      source: 'code',
      reference: 'id',
      comment: 'content',
      likeness: 'code',
      raisedBy: 'id',
      raisedAt: 'code',
      clearedBy: 'id',
      clearedAt: 'code',
      clearance: 'content',
    },
    {
      organisation: [
        {
          rows: 'organisation_id = $1',
          erasure: 'delete',
          withheld: { columns: 'all', because: WORK_OF_THE_SECRETARIAT },
        },
        {
          // The comment is the name that was found: its own, in the file of another.
          rows: `source = 'like-member' and reference = $1::uuid::text and organisation_id <> $1::uuid`,
          erasure: 'blank',
          emptied: ['comment'],
          keeps: 'that another has a name like that of a member of the time',
          withheld: { columns: 'all', because: 'it stands in the file of another organisation' },
        },
      ],
    },
  ),
  tableEntry<VettingCase>(
    VettingCase,
    {
      id: 'id',
      organisationId: 'id',
      occasion: 'code',
      state: 'code',
      round: 'code',
      openedAt: 'code',
      closedAt: 'code',
    },
    {
      organisation: [
        {
          rows: 'organisation_id = $1',
          erasure: 'delete',
          withheld: { columns: ['occasion', 'state', 'round'], because: WORK_OF_THE_SECRETARIAT },
        },
      ],
    },
  ),
  tableEntry<OrganisationDocument>(
    OrganisationDocument,
    {
      id: 'id',
      organisationId: 'id',
      kind: 'code',
      number: 'content',
      issuer: 'content',
      link: 'content',
      issuedOn: 'code',
      expiresOn: 'code',
      recordedAt: 'code',
    },
    { organisation: [{ rows: 'organisation_id = $1', erasure: 'delete' }] },
  ),
  tableEntry<Consent>(
    Consent,
    {
      id: 'id',
      organisationId: 'id',
      personId: 'id',
      kind: 'code',
      version: 'content',
      givenAt: 'code',
    },
    {
      organisation: [{ rows: 'organisation_id = $1', erasure: 'delete' }],
      person: [
        {
          rows: 'person_id = $1',
          erasure: 'keep',
          keeps: 'it is the organisation that has agreed; of the person there is an id',
        },
      ],
    },
  ),
];
