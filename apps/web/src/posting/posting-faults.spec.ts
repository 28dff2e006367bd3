import words from '../messages/posting/en.js';
import { postingFaults } from './posting-faults.js';

it.each([
  ['/text', 'required', { text: words.faults.required }],
  ['/quantity/amount', 'out-of-range', { amount: words.faults.number }],
  ['/beneficiaries/count', 'wrong-type', { people: words.faults.number }],
  ['/to', 'ends-before-start', { to: words.faults.order }],
  ['/country', 'unknown-country', { country: words.faults.other }],
])('says at the field what is wrong: %s %s', (pointer, code, said) => {
  const problem = { code: 'invalid', errors: [{ pointer, code }] };
  expect(postingFaults(problem, words.faults)).toEqual(said);
});
