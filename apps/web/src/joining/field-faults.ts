import type { Problem } from '../api/ask-api.js';
import type { JoiningWords } from '../messages/joining/words.js';

/** The name of each field in the form, by the pointer under which the API speaks of it. */
const fieldNames: Readonly<Record<string, string>> = {
  '/contact/name': 'contactName',
  '/contact/position': 'position',
  '/contact/email': 'email',
  '/privacyVersion': 'agree',
};

/** What is wrong, in the reader's language, by the name of the field in the form. */
export function fieldFaults(
  { errors }: Problem,
  words: JoiningWords['faults'],
): Record<string, string> {
  return Object.fromEntries(
    errors.map(({ pointer, code }) => [
      fieldNames[pointer] ?? pointer.replace('/profile', '').split('/')[1] ?? '',
      sentenceFor(code, words),
    ]),
  );
}

function sentenceFor(code: string, words: JoiningWords['faults']): string {
  switch (code) {
    case 'required':
      return words.required;
    case 'too-long':
      return words.tooLong;
    case 'not-latin':
      return words.latin;
    case 'not-an-address':
      return words.webAddress;
    case 'invalid-address':
      return words.email;
    case 'out-of-range':
    case 'wrong-type':
      return words.number;
    case 'not-agreed':
      return words.agree;
    default:
      return words.other;
  }
}

/** What is wrong with a link, in the reader's language. */
export function linkFault({ code }: Problem, words: JoiningWords['faults']): string {
  return code === 'claimed' ? words.claimed : words.linkNotValid;
}
