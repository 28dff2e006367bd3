import type { Problem } from '../api/ask-api.js';
import type { PostingWords } from '../messages/posting/words.js';

/** The name of the field in the form, where it is not the first word of the API's pointer. */
const fieldNames: Readonly<Record<string, string>> = {
  '/quantity/amount': 'amount',
  '/quantity/unit': 'unit',
  '/capacity/amount': 'amount',
  '/capacity/unit': 'unit',
  '/beneficiaries/count': 'people',
};

const byCode: Readonly<Record<string, keyof PostingWords['faults']>> = {
  required: 'required',
  'too-long': 'tooLong',
  'not-a-day': 'day',
  'ends-before-start': 'order',
  'already-over': 'past',
  'wrong-type': 'number',
  'not-whole': 'number',
  'out-of-range': 'number',
};

/** What is wrong with a posting that was refused, in the reader's language, by the name of the field in the form. */
export function postingFaults(
  { errors }: Problem,
  words: PostingWords['faults'],
): Record<string, string> {
  return Object.fromEntries(
    errors.map(({ pointer, code }) => [
      fieldNames[pointer] ?? pointer.split('/')[1] ?? '',
      words[byCode[code] ?? 'other'],
    ]),
  );
}
