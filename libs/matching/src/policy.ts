import { createHash } from 'node:crypto';
import { referenceVersion } from '#reference';
import { criterionNames, type CriterionName } from './criteria/criterion-name.js';

/** The highest score: all criteria at their full part. Scores and weights are whole basis points of it. */
export const fullScore = 10_000;

/**
 * Raise it with every change of the code that can change a score or a gate, here or in the understanding of
 * texts: suggestions of the older version are then known to be older. `golden.spec.ts` reminds of it.
 */
export const scoringVersion = 4;

/**
 * Everything that decides a score, apart from the two postings and the day. The statistics that scores use
 * (rarity of needs, of stems, of sectors) are all taken from the reference data, so its version is theirs.
 */
export interface Policy {
  /** SHA-256 over all the rest: equal ids, equal scores. */
  id: string;
  /** What each criterion can add, in basis points; they add up to 10,000. */
  weights: Readonly<Record<CriterionName, number>>;
  /** A pair is listed from this score on. */
  threshold: number;
  /** K: how many of either side's best are listed. */
  listSize: number;
  /** Version of the lexicon and the taxonomy. */
  referenceVersion: string;
  scoringVersion: number;
}

export type PolicyChoices = Pick<Policy, 'weights' | 'threshold' | 'listSize'>;

/**
 * A policy from what a person chooses. Throws a RangeError when a weight is negative or not whole, or when
 * the weights don't add up to 10,000.
 */
export function definePolicy(choices: PolicyChoices): Policy {
  const weights = Object.fromEntries(
    criterionNames.map((name) => [name, choices.weights[name]]),
  ) as Record<CriterionName, number>;
  for (const [name, weight] of Object.entries(weights)) {
    if (!Number.isInteger(weight) || weight < 0)
      throw new RangeError(`The weight of ${name} must be a whole number from 0, not ${weight}.`);
  }
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  if (sum !== fullScore) throw new RangeError(`Weights must add up to ${fullScore}, not ${sum}.`);
  const { threshold, listSize } = choices;
  const content = { weights, threshold, listSize, referenceVersion, scoringVersion };
  return { id: createHash('sha256').update(JSON.stringify(content)).digest('hex'), ...content };
}

/**
 * The policy in force. What both texts are about decides, with the needs that they name outright, the field
 * of work and the general things that they speak of; words count for what the lexicon doesn't know, and
 * little, because only pairs of one language have them (the others get half). Place and time are gates; as
 * criteria they order what passes. The weight of people is what help for another age loses: all others get
 * nearly all of it; that of conditions is what an offer loses that asks for what nobody promised. Where
 * weights and threshold come from: docs/decisions/0007.
 */
export const currentPolicy: Policy = definePolicy({
  weights: {
    needs: 1000,
    topics: 3400,
    notions: 900,
    sector: 600,
    words: 350,
    region: 1000,
    people: 950,
    support: 400,
    capacity: 200,
    time: 600,
    conditions: 500,
    language: 50,
    'track-record': 50,
  },
  threshold: 5100,
  listSize: 20,
});
