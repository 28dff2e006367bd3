/**
 * Sectors in which a careless or dishonest posting endangers people: whoever is named, or can be guessed
 * from the place, may be followed by those who harmed them, by armed groups or by an authority.
 */
export const sensitiveSectors: ReadonlySet<string> = new Set([
  'child-labour-and-trafficking',
  'violence-against-children',
  'violence-against-women',
  'girls-and-harmful-practices',
  'access-to-justice',
  'migration-and-legal-identity',
  'human-rights-and-civil-society',
  'policing-and-prisons',
  'peacebuilding',
  'mine-action',
  'journalism-and-press',
]);
