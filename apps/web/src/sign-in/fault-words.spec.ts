import signIn from '../messages/sign-in/en.js';
import { faultWords } from './fault-words.js';

const refusal = (code: string, field?: { pointer: string; code: string }, retryAfter = 0) =>
  ({
    ok: false,
    status: 400,
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

it('says in minutes how long to wait', () => {
  expect(faultWords(refusal('too-many-attempts', undefined, 61), signIn)).toContain('in 2 min');
  expect(faultWords(refusal('too-many-attempts', undefined, 1), signIn)).toContain('in 1 min');
});
