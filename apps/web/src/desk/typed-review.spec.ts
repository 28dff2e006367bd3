import { typedReview, vettingQuestions } from './typed-review.js';

function form(changes: Record<string, string> = {}): FormData {
  const filled = new FormData();
  for (const question of vettingQuestions) {
    filled.set(question, 'good');
    filled.set(`${question}-comment`, `About ${question}.`);
  }
  const rest = { decision: 'admit', tier: 'trusted', validUntil: '2028-11-30', words: ' ' };
  for (const [name, value] of Object.entries({ ...rest, ...changes })) filled.set(name, value);
  return filled;
}

it('takes five judgements with what they rest on, and an admission', () => {
  const review = typedReview(form({ results: 'doubtful', 'results-comment': 'No report yet.' }));
  expect(Object.keys(review.judgements)).toEqual([...vettingQuestions]);
  expect(review.judgements.results).toEqual({ verdict: 'doubtful', comment: 'No report yet.' });
  expect(review).toMatchObject({ tier: 'trusted', validUntil: '2028-11-30', words: null });
});

it('leaves tier and expiry out of everything but an admission', () => {
  const review = typedReview(form({ decision: 'decline', words: 'It sells what it was given.' }));
  expect(review).toMatchObject({ decision: 'decline', tier: null, validUntil: null });
  expect(review.words).toBe('It sells what it was given.');
});
