import type { Problem } from '../api/ask-api.js';
import type { OrganisationWords } from '../messages/organisation/words.js';

const byCode: Readonly<Record<string, keyof OrganisationWords['faults']>> = {
  required: 'required',
  'too-long': 'tooLong',
  'too-many': 'tooMany',
  'wrong-type': 'number',
  'not-whole': 'number',
  'out-of-range': 'number',
  'not-an-address': 'webAddress',
  'invalid-address': 'email',
  'not-a-phone-number': 'phone',
};

/** What is wrong with a profile or a contact that was refused, in the reader's language, by the name of the field. */
export function organisationFaults(
  { errors }: Problem,
  words: OrganisationWords['faults'],
): Record<string, string> {
  return Object.fromEntries(
    errors.map(({ pointer, code }) => [
      pointer.split('/')[1] ?? '',
      words[byCode[code] ?? 'other'],
    ]),
  );
}
