import { answerInput, typedAnswer } from './typed-answer.js';

const typed = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return typedAnswer(form);
};
const everything = { remindOn: '2027-01-31', reason: 'too-large', words: ' too far ' };

describe('the answer in a form', () => {
  it.each([
    ['interested', { answer: 'interested' }],
    ['later', { answer: 'later', remindOn: '2027-01-31' }],
    ['no', { answer: 'no', reason: 'too-large', words: 'too far' }],
  ])('is %s with what goes with it, and nothing else', (answer, input) => {
    expect(answerInput(typed({ ...everything, answer }))).toEqual(input);
  });

  it('leaves out what was not typed', () => {
    expect(answerInput(typed({ answer: 'later' }))).toEqual({ answer: 'later', remindOn: null });
  });

  it.each(['', 'perhaps'])('is none when "%s" is chosen', (answer) => {
    expect(answerInput(typed({ ...everything, answer }))).toBeNull();
  });

  it('sends no reason that the form does not have', () => {
    expect(answerInput(typed({ answer: 'no', reason: 'whim' }))).toMatchObject({ reason: null });
  });
});
