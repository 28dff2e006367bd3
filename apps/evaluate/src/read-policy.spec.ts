import { currentPolicy } from '#matching';
import { UsageError } from './arguments.js';
import { policyFrom, readPolicy } from './read-policy.js';

const { weights } = currentPolicy;

describe('policyFrom', () => {
  it('makes the policy in force of its own weights', () => {
    expect(policyFrom({ weights }).id).toBe(currentPolicy.id);
  });

  it('takes another threshold', () => {
    expect(policyFrom({ weights, threshold: 10 }).threshold).toBe(10);
  });

  it.each([
    ['a list', []],
    ['no weights', {}],
    ['a misspelt weight', { weights: { ...weights, topic: 0 } }],
    ['a misspelt choice', { weights, treshold: 1 }],
    ['a missing weight', { weights: { ...weights, needs: undefined } }],
    ['weights that do not add up', { weights: { ...weights, needs: weights.needs + 1 } }],
    ['a threshold that is no number', { weights, threshold: '3200' }],
  ])('refuses %s', (_, json) => {
    expect(() => policyFrom(json)).toThrow();
  });
});

it('readPolicy names the file that it cannot read', () => {
  expect(() => readPolicy('no/such/file.json')).toThrow(UsageError);
  expect(() => readPolicy('no/such/file.json')).toThrow('no/such/file.json');
});
