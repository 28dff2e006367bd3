import type { OrganisationDetails } from '#membership';

/** A small member of long standing, whose postings are published at once; say only what the test is about. */
export function anOrganisation(changes: Partial<OrganisationDetails> = {}): OrganisationDetails {
  return {
    name: 'Dry Villages Committee',
    country: 'KH',
    type: 'community',
    staff: 3,
    languages: ['en'],
    description: 'Six villages that ask together.',
    tier: 'trusted',
    ...changes,
  };
}
