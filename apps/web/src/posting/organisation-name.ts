import type { OrganisationDto } from '../api/schema.js';

interface NameWords {
  readonly unnamed: string;
  readonly erased: string;
}

/** What an organisation is called to its reader: one that keeps its name to itself, or was erased, has none. */
export function organisationName(
  { name, erased }: Pick<OrganisationDto, 'name' | 'erased'>,
  words: NameWords,
): string {
  return erased ? words.erased : (name ?? words.unnamed);
}
