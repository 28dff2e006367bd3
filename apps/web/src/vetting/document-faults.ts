import type { Problem } from '../api/ask-api.js';
import type { VettingWords } from '../messages/vetting/words.js';

const byCode: Readonly<Record<string, keyof VettingWords['faults']>> = {
  required: 'required',
  'too-long': 'tooLong',
  'not-an-address': 'webAddress',
  'ends-before-start': 'order',
};

/** What is wrong with a paper that was refused, in the reader's language, by the name of the field. */
export function documentFaults(
  { errors }: Problem,
  words: VettingWords['faults'],
): Record<string, string> {
  return Object.fromEntries(
    errors.map(({ pointer, code }) => [pointer.slice(1), words[byCode[code] ?? 'other']]),
  );
}
