import type { Corpus } from '#corpus';
import {
  assess,
  definePolicy,
  listPairs,
  type DemandFacts,
  type ListedPair,
  type MatchContext,
  type OfferFacts,
} from '#matching';
import { gradesByDemand, measure, type Measures } from './metrics/measure.js';
import type { Ranking } from './metrics/ranking.js';
import {
  gatedGrade3,
  linesTop5,
  metShownSomething,
  nothingLeftWithoutRelevant,
  unmetShownNothing,
} from './metrics/shown.js';
import { rankByBm25 } from './systems/bm25.js';
import { matchCorpus, rankingOf, understand, type UnderstoodCorpus } from './systems/matcher.js';
import { rankByTicks } from './systems/ticks.js';

/** The systems in one table: the product and what it is held against. */
export type SystemName = 'matcher' | 'bm25' | 'fulltext' | 'ticks';

/** What `npm run evaluate` found out about one corpus. */
export interface Evaluation {
  systems: Record<SystemName, Measures | null>;
  /** The product's order of all pairs that pass the gates, the threshold left out: what it costs. */
  order: Measures;
  shown: ShownFigures;
  /** What the product would store. */
  listed: ListedPair[];
}

/** Figures that only a system with gates and a threshold has. */
export interface ShownFigures {
  unmetShownNothing: number | null;
  metShownSomething: number | null;
  nothingLeftWithoutRelevant: number | null;
  linesTop5: number | null;
  gatedGrade3: number;
}

/**
 * Measures the product and the baselines. `fulltext` ranks with PostgreSQL and comes from outside, because
 * it needs a database; null leaves it out.
 */
export function evaluate(
  corpus: Corpus,
  context: MatchContext,
  fulltext: Ranking | null,
): Evaluation {
  const judged = gradesByDemand(corpus.judgements);
  const languages = new Map(
    [...corpus.demands, ...corpus.offers].map((row) => [row.id, row.language]),
  );
  const understood = understand(corpus);
  const listed = matchCorpus(understood, context);
  const figures = (ranking: Ranking) => measure(ranking, judged, languages);
  return {
    systems: {
      matcher: figures(rankingOf(listed)),
      bm25: figures(rankByBm25(corpus)),
      fulltext: fulltext && figures(fulltext),
      ticks: figures(rankByTicks(corpus, context.today)),
    },
    order: figures(rankingOf(matchCorpus(understood, unlimited(context)))),
    shown: shownFigures(corpus, understood, listed, context),
    listed,
  };
}

/** The same scores with nothing left out, down to the fiftieth offer of a demand. */
function unlimited(context: MatchContext): MatchContext {
  return { ...context, policy: definePolicy({ ...context.policy, threshold: 0, listSize: 50 }) };
}

function shownFigures(
  corpus: Corpus,
  understood: UnderstoodCorpus,
  listed: readonly ListedPair[],
  context: MatchContext,
): ShownFigures {
  const judged = gradesByDemand(corpus.judgements);
  const ranking = rankingOf(listed);
  const demandIds = corpus.demands.map((row) => row.id);
  const demands = new Map(understood.demands.map((facts) => [facts.postingId, facts]));
  const offers = new Map(understood.offers.map((facts) => [facts.postingId, facts]));
  return {
    unmetShownNothing: unmetShownNothing(ranking, judged, demandIds),
    metShownSomething: metShownSomething(ranking, judged, demandIds),
    nothingLeftWithoutRelevant: nothingLeftWithoutRelevant(ranking, judged, demandIds),
    linesTop5: linesTop5(corpus.lineJudgements, (demandId, line) => {
      const facts = demands.get(demandId)?.lines[line - 1];
      return facts ? rankForLine(facts, understood.offers, context) : [];
    }),
    gatedGrade3: gatedGrade3(
      corpus.judgements,
      (demandId, offerId) => assess(demands.get(demandId)!, offers.get(offerId)!, context).fits,
    ),
  };
}

/** The offers that pass the gates, best first for one line alone: a line is too short for the threshold. */
function rankForLine(
  line: DemandFacts,
  offers: readonly OfferFacts[],
  context: MatchContext,
): string[] {
  const policy = definePolicy({ ...context.policy, threshold: 0 });
  return listPairs([line], offers, { ...context, policy }).map((pair) => pair.offerId);
}
