import { criterionNames, currentPolicy, definePolicy, type Policy } from '#matching';
import { readFileSync } from 'node:fs';
import { UsageError } from './arguments.js';

const choices: ReadonlySet<string> = new Set(['weights', 'threshold', 'listSize']);

/**
 * The policy that a JSON file chooses: `{ "weights": { … }, "threshold": 3200 }`. All weights are named and
 * add up to 10,000; a missing threshold or list size is that of the policy in force. Throws a UsageError
 * that names the file and what is wrong in it.
 */
export function readPolicy(file: string): Policy {
  try {
    return policyFrom(JSON.parse(readFileSync(file, 'utf8')) as unknown);
  } catch (error) {
    throw new UsageError(`--weights ${file}: ${(error as Error).message}`);
  }
}

/** Throws an Error or a RangeError that says what is wrong. */
export function policyFrom(json: unknown): Policy {
  const chosen = objectOf(json, 'the file');
  refuseOthers(chosen, choices);
  const weights = objectOf(chosen.weights, 'weights');
  refuseOthers(weights, new Set<string>(criterionNames));
  return definePolicy({
    weights: weights as Policy['weights'],
    threshold: count(chosen.threshold ?? currentPolicy.threshold, 'threshold'),
    listSize: count(chosen.listSize ?? currentPolicy.listSize, 'listSize'),
  });
}

function count(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new RangeError(`${name} must be a whole number from 0, not ${JSON.stringify(value)}`);
  return value;
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${name} must be an object`);
  return value as Record<string, unknown>;
}

/** A name that is misspelt must not be passed over in silence. */
function refuseOthers(object: object, known: ReadonlySet<string>): void {
  const unknown = Object.keys(object).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}`);
}
