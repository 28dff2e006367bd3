import type { DocumentInput } from '../api/schema.js';

export type DocumentKind = DocumentInput['kind'];

/** What a paper of an organisation can be, as the API has it. */
export const documentKinds: readonly DocumentKind[] = [
  'registration',
  'statutes',
  'annual-report',
  'accounts',
  'tax-status',
  'safeguarding-policy',
  'letter-of-support',
  'other',
];
