import words from '../messages/desk/en.js';
import { deskFault } from './desk-fault.js';

const { faults } = words;
const told = (code: string, ...pointers: string[]) =>
  deskFault(
    { problem: { code, errors: pointers.map((pointer) => ({ pointer, code: 'required' })) } },
    faults,
  );

it.each([
  ['/judgements/mandate/comment', faults.comment],
  ['/decision', faults.badJudgement],
  ['/words', faults.words],
  ['/somewhere', faults.other],
])('says what is wrong with %s', (pointer, fault) => {
  expect(told('invalid', pointer, '/words')).toBe(fault);
});

it.each([
  ['own-flag', faults.ownFlag],
  ['not-dead', faults.gone],
  ['never-heard-of', faults.other],
])('says what stands in the way: %s', (code, fault) => {
  expect(told(code)).toBe(fault);
});
