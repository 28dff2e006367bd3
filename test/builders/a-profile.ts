import type { OrganisationProfile } from '#membership';

/** What an organisation says of itself, whole; say only what the test is about. */
export function aProfile(changes: Partial<OrganisationProfile> = {}): OrganisationProfile {
  return {
    name: 'Mekong Well Diggers',
    latinName: null,
    country: 'KH',
    type: 'local',
    registrationNumber: 'KH-1234',
    sectors: ['water-sanitation'],
    languages: ['km', 'en'],
    staff: 6,
    website: 'https://wells.example.org',
    description: 'We dig wells with the villages that asked for them.',
    ...changes,
  };
}
