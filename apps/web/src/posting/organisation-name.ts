import type { OrganisationDto } from '../api/schema.js';
import type { PostingWords } from '../messages/posting/words.js';

/** What an organisation is called to its reader: one that keeps its name to itself, or was erased, has none. */
export function organisationName(
  { name, erased }: Pick<OrganisationDto, 'name' | 'erased'>,
  { page }: Pick<PostingWords, 'page'>,
): string {
  return erased ? page.erased : (name ?? page.unnamed);
}
