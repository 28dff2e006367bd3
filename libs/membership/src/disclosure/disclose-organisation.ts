import { type Audience, disclose, type Disclosed } from '#disclosure';
import { maskText } from '#language';
import type { Organisation } from '../organisation.js';
import { sizeClass } from '../size-class.js';
import { standsOnPublicPages } from '../public-organisations.js';
import { chosenBy } from '../visibility.js';
import { organisationFields, type SizedOrganisation } from './organisation-fields.js';

export type DisclosedOrganisation<Reader extends Audience> = Disclosed<
  SizedOrganisation,
  typeof organisationFields,
  Reader
>;

/**
 * What `reader` may see of an organisation, by the table and by the organisation's own choice. Throws when it is to
 * be told to everybody and does not stand on public pages: rather no answer than an open one.
 */
export function discloseOrganisation<Reader extends Audience>(
  organisation: Organisation,
  reader: Reader,
): DisclosedOrganisation<Reader> {
  if (reader === 'public' && !standsOnPublicPages(organisation))
    throw new Error('The organisation does not stand on public pages.');
  const sized = { ...organisation, sizeClass: sizeClass(organisation.staff) };
  return disclose<SizedOrganisation, typeof organisationFields, Reader>(
    organisationFields,
    sized,
    reader,
    {
      masked: {
        get description() {
          return shownDescriptionOf(organisation);
        },
      },
      chosen: chosenBy[organisation.visibility],
    },
  );
}

/** As it was masked when it was written; one from before is masked now, without the names of its people. */
function shownDescriptionOf({ shownDescription, description, languages }: Organisation): string {
  return shownDescription ?? maskDescription({ description, languages }, []);
}

/** A description as others read it. `people` are the names that are known of the organisation. */
export function maskDescription(
  { description, languages }: { description: string; languages: readonly string[] },
  people: readonly string[],
): string {
  return maskText(description, { people, language: languages[0] ?? 'en' }).text;
}
