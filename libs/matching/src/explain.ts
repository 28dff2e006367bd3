import { bestAspect } from './assess.js';
import { criteria } from './criteria/criteria.js';
import { tellingOrder } from './criteria/telling-order.js';
import type { DemandFacts, OfferFacts } from './facts/posting-facts.js';
import { gates } from './gates/gates.js';
import { coveredLines } from './lines.js';
import type { MatchContext } from './match-context.js';
import type { Reason, ReasonCode, ReasonParams } from './reason.js';
import type { ScorePart } from './weigh.js';

/** All that can be said about a pair, in codes; `renderReason` makes the words. */
export interface Explanation {
  /** Every gate in its order, passed or not; `params` say why a closed one is closed. */
  gates: { code: ReasonCode; passed: boolean; params: ReasonParams }[];
  /** 0 for a pair that a gate rejects. */
  score: number;
  parts: ScorePart[];
  /** What speaks for the pair, in `tellingOrder`. For a rejected pair, why it is rejected. */
  reasons: Reason[];
  /** What would open the only closed gate; null when all are open, or more than one is closed. */
  nearestChange: Reason | null;
}

/** Explains a pair from the same inputs from which it is scored. */
export function explain(
  demand: DemandFacts,
  offer: OfferFacts,
  context: MatchContext,
): Explanation {
  const tried = gates.map((gate) => ({ gate, rejection: gate.check(demand, offer, context) }));
  const closed = tried.filter(({ rejection }) => rejection !== null);
  const shown = tried.map(({ gate, rejection }) => ({
    code: gate.code,
    passed: rejection === null,
    params: rejection?.params ?? {},
  }));
  if (closed.length === 0)
    return { gates: shown, ...explainScore(demand, offer, context), nearestChange: null };
  const [only] = closed.length === 1 ? closed : [];
  return {
    gates: shown,
    score: 0,
    parts: [],
    reasons: closed.flatMap(({ rejection }) => rejection ?? []),
    nearestChange: only?.gate.nearestChange(demand, offer, context) ?? null,
  };
}

function explainScore(demand: DemandFacts, offer: OfferFacts, context: MatchContext) {
  const { aspect, score, parts } = bestAspect(demand, offer, context);
  const reasons = tellingOrder.flatMap(
    (name) => criteria[name](aspect, offer, context).reason ?? [],
  );
  const lines = coveredLines(demand, offer, context).map(({ need }): Reason => ({
    code: 'line-covered',
    params: { line: need },
  }));
  return { score, parts, reasons: [...lines, ...reasons] };
}
