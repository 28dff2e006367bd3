import { assess, reachesThreshold } from './assess.js';
import { coveredShare } from './criteria/capacity.js';
import type { DemandFacts, OfferFacts } from './facts/posting-facts.js';
import type { MatchContext } from './match-context.js';

/** A line of a composite demand that an offer covers. */
export interface LineCoverage {
  /** Counted from 1, as people count lines. */
  line: number;
  /** The line in the poster's words. */
  need: string;
  score: number;
  /** How much of the line's quantity the offer can cover, 0 to 1; null when it can't be known. */
  share: number | null;
}

/** The lines that the offer would be suggested for if each stood alone. None for a simple demand. */
export function coveredLines(
  demand: DemandFacts,
  offer: OfferFacts,
  context: MatchContext,
): LineCoverage[] {
  return demand.lines.flatMap((line, index) => {
    const assessment = assess(line, offer, context);
    if (!assessment.fits || !reachesThreshold(assessment, context.policy)) return [];
    const covered = coveredShare(line, offer);
    const share = covered === null ? null : Math.min(1, covered);
    return [{ line: index + 1, need: line.title, score: assessment.score, share }];
  });
}
