import type { Organisation } from './organisation.js';

/** The ids of the organisations that stand on public pages, for a condition of a query. */
export const publicOrganisations = `
  select id from organisation where visibility = 'public' and tier <> 'applicant' and erased_at is null`;

/** The same of one: members that have chosen so. */
export function standsOnPublicPages({ visibility, tier, erasedAt }: Organisation): boolean {
  return visibility === 'public' && tier !== 'applicant' && erasedAt === null;
}
