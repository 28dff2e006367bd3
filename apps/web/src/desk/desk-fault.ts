import type { DeskWords } from '../messages/desk/words.js';
import type { Refusal } from '../sign-in/refuse.js';

type Fault = keyof DeskWords['faults'];

const byCode: Readonly<Record<string, Fault>> = {
  'flag-cleared': 'gone',
  'not-dead': 'gone',
  'not-found': 'gone',
  'erasure-not-asked': 'gone',
  'own-flag': 'ownFlag',
  'own-organisation': 'ownOrganisation',
  'tier-needed': 'tierNeeded',
  'last-administrator': 'lastAdministrator',
  'invalid-address': 'address',
  'version-changed': 'stale',
  forbidden: 'notAllowed',
};

/** The fields of the forms at the desk, by how their pointers begin. */
const byField: readonly (readonly [begin: string, Fault])[] = [
  ['/judgements', 'comment'],
  ['/decision', 'badJudgement'],
  ['/tier', 'tier'],
  ['/validUntil', 'validUntil'],
  ['/words', 'words'],
  ['/comment', 'needed'],
  ['/clearance', 'needed'],
  ['/reason', 'reason'],
  ['/email', 'address'],
  ['/name', 'name'],
];

/** What is wrong, in the reader's language: the first field that has a fault, or what stands in the way. */
export function deskFault(
  { problem }: Pick<Refusal, 'problem'>,
  faults: DeskWords['faults'],
): string {
  const [field] = problem.errors;
  const known = field
    ? byField.find(([begin]) => field.pointer.startsWith(begin))?.[1]
    : byCode[problem.code];
  return faults[known ?? 'other'];
}
