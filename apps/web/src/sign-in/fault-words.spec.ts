import signIn from '../messages/sign-in/en.js';
import { faultWords } from './fault-words.js';

const refusal = (
  code: string,
  field?: { pointer: string; code: string },
  { status = 400, retryAfter = 0 } = {},
) =>
  ({
    ok: false,
    status,
    problem: { code, errors: field ? [field] : [] },
    retryAfter,
  }) as const;

it.each([
  [refusal('wrong-credentials'), signIn.faults.wrongCredentials],
  [refusal('invalid', { pointer: '/password', code: 'too-common' }), signIn.faults.tooCommon],
  [refusal('invalid', { pointer: '/name', code: 'required' }), signIn.faults.nameNeeded],
  [refusal('something-new'), signIn.faults.other],
])('%j', (answer, words) => {
  expect(faultWords(answer, signIn)).toBe(words);
});

it.each(['too-many-attempts', 'too-many-calls'])('says in minutes how long to wait: %s', (code) => {
  const wait = (retryAfter: number) =>
    faultWords(refusal(code, undefined, { status: 429, retryAfter }), signIn);
  expect(wait(61)).toContain('in 2 min');
  expect(wait(1)).toContain('in 1 min');
});
