import type { ReportInput } from '../api/schema.js';

export type ReportReason = ReportInput['reason'];

/** What can be wrong with a posting, as the API has it; `other` wants words. */
export const reportReasons: readonly ReportReason[] = [
  'not-true',
  'asks-for-money',
  'harmful',
  'personal-data',
  'false-name',
  'other',
];
