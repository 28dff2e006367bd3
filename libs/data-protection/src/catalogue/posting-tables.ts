import {
  type Demand,
  ModerationCase,
  NeedLine,
  type Offer,
  Posting,
  PostingReport,
  WatchedWord,
} from '#posting';
import { tableEntry } from './table-entry.js';

const own = (column: string) => `${column} in (select id from posting where organisation_id = $1)`;

/** What organisations ask for and offer, and what was said of it. */
export const postingTables = [
  tableEntry<NeedLine>(
    NeedLine,
    { demandId: 'id', position: 'code', need: 'content', amount: 'content', unit: 'content' },
    { organisation: [{ rows: own('demand_id'), erasure: 'delete' }] },
  ),
  tableEntry<ModerationCase>(
    ModerationCase,
    {
      id: 'id',
      postingId: 'id',
      grounds: 'code',
      openedAt: 'code',
      outcome: 'code',
      reason: 'code',
      words: 'content',
      closedAt: 'code',
      decidedBy: 'id',
      decidedVersion: 'code',
    },
    {
      organisation: [
        {
          rows: own('posting_id'),
          erasure: 'blank',
          keeps: 'how many postings waited, and how it ended, in codes',
          withheld: { columns: ['decidedBy'], because: 'officers decide for the Secretariat' },
        },
      ],
    },
  ),
  tableEntry<PostingReport>(
    PostingReport,
    {
      id: 'id',
      postingId: 'id',
      organisationId: 'id',
      reason: 'code',
      words: 'content',
      reportedAt: 'code',
      handledAt: 'code',
    },
    {
      // Of who reports, not of whose posting it is: that one never learns who it was.
      organisation: [
        {
          rows: 'organisation_id = $1',
          erasure: 'blank',
          keeps: 'that a posting of somebody else was reported, and the code of the reason',
        },
      ],
    },
  ),
  tableEntry<Demand | Offer>(
    Posting,
    {
      id: 'id',
      kind: 'code',
      organisationId: 'id',
      state: 'code',
      version: 'code',
      contentVersion: 'code',
      language: 'code',
      title: 'content',
      text: 'content',
      sectors: 'code',
      supports: 'code',
      opensOn: 'code',
      closesOn: 'code',
      touches: 'code',
      createdAt: 'code',
      updatedAt: 'code',
      publishedAt: 'code',
      firstPublishedAt: 'code',
      masks: 'derived',
      searchTerms: 'derived',
      hiddenTerms: 'derived',
      searchVersion: 'code',
      country: 'code',
      subdivision: 'content',
      place: 'content',
      quantityAmount: 'content',
      quantityUnit: 'content',
      beneficiaryCount: 'content',
      beneficiaryGroups: 'content',
      urgency: 'code',
      voicedBy: 'code',
      evidence: 'content',
      countries: 'code',
      regions: 'content',
      capacityAmount: 'content',
      capacityUnit: 'content',
      conditions: 'content',
    },
    {
      organisation: [
        {
          rows: 'organisation_id = $1',
          erasure: 'blank',
          keeps: 'suggestions of others hang on it; what was asked for, in codes, for the figures',
        },
      ],
    },
  ),
  tableEntry<WatchedWord>(
    WatchedWord,
    { word: 'code', language: 'code', terms: 'code' },
    { nobody: 'the operator’s list of words' },
  ),
];
