import { joiningTables } from './joining-tables.js';
import { organisationTables } from './organisation-tables.js';
import { linkTables, personTables } from './person-tables.js';
import { postingTables } from './posting-tables.js';
import { serviceTables } from './service-tables.js';
import { suggestionTables } from './suggestion-tables.js';
import type { TableEntry } from './table-entry.js';

/**
 * Every table that an entity describes, and every column of it: what it holds, whose it is, what an export gives and
 * what an erasure leaves. In the order in which an erasure goes through them, so that what finds the rows of a table
 * is still there: jobs before what they are about, links before addresses, people and organisations last.
 */
export const catalogue: readonly TableEntry[] = [
  ...serviceTables,
  ...linkTables,
  ...joiningTables,
  ...postingTables,
  ...suggestionTables,
  ...personTables,
  ...organisationTables,
];

/** Tables without an entity, and why they hold nothing of anybody. Whole schemas end in `.*`. */
export const tablesWithoutEntity: Readonly<Record<string, string>> = {
  'public.audit_unsealed': 'ids of audit entries that wait for their seal',
  'public.migrations': 'names of migrations',
  'bullmq.*': 'ids of outbox rows that are being worked on (libs/queue)',
};
