import { criterionNames, type CriterionName } from './criteria/criterion-name.js';
import { fullScore, type Policy } from './policy.js';

/** How a pair does on every criterion: whole basis points, 0 to 10,000 each. */
export type CriterionParts = Readonly<Record<CriterionName, number>>;

/** What one criterion added to a score. */
export interface ScorePart {
  criterion: CriterionName;
  points: number;
}

/** Score and parts of what the criteria found, under the weights of a policy; the parts add up exactly. */
export function weigh(
  found: CriterionParts,
  weights: Policy['weights'],
): { score: number; parts: ScorePart[] } {
  const parts: ScorePart[] = [];
  let score = 0;
  for (const criterion of criterionNames) {
    // Rounded before it is added, so that the parts add up to the score exactly.
    const points = Math.round((found[criterion] * weights[criterion]) / fullScore);
    parts.push({ criterion, points });
    score += points;
  }
  return { score, parts };
}
