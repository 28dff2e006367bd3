import type { Judgement } from '#corpus';
import { hardNegatives, precision, reciprocalRank } from './first-places.js';
import { mean } from './mean.js';
import { binaryNdcg, ndcg } from './ndcg.js';
import type { Grades, GradesByDemand, Ranking } from './ranking.js';
import { recall, recallCounts } from './recall.js';

/** The figures of one system on one corpus; null where the corpus has nothing to measure it on. */
export interface Measures {
  ndcg10: number | null;
  binaryNdcg10: number | null;
  recall10: number | null;
  /** Over pairs rather than demands: of all pairs of grade 2 or 3, the share within the first ten. */
  recall10Grade2: number | null;
  recall50: number | null;
  mrr: number | null;
  p5: number | null;
  hardNegativesTop5: number | null;
  crossLanguage: SliceMeasures;
  sameLanguage: SliceMeasures;
}

/** The same two figures over the pairs whose languages differ, or agree. */
export interface SliceMeasures {
  /** Over rankings from which the other kind of pair was taken out, against the labels that remain. */
  ndcg10: number | null;
  /** Places are those of the whole ranking: the other kind of pair may push one out of the first ten. */
  recall10Grade2: number | null;
}

/** posting id → its language. */
export type Languages = ReadonlyMap<string, string>;

/** Measures a ranking over the demands that have at least one relevant offer, every demand counting the same. */
export function measure(ranking: Ranking, judged: GradesByDemand, languages: Languages): Measures {
  const demands = [...judged].filter(([, grades]) =>
    [...grades.values()].some((grade) => grade > 0),
  );
  const over = (figure: (ranked: readonly string[], grades: Grades) => number | null) =>
    mean(demands.map(([id, grades]) => figure(ranking.get(id) ?? [], grades)));
  return {
    ndcg10: over((ranked, grades) => ndcg(ranked, grades, 10)),
    binaryNdcg10: over((ranked, grades) => binaryNdcg(ranked, grades, 10)),
    recall10: over((ranked, grades) => recall(ranked, grades, 10)),
    recall10Grade2: pairRecall(ranking, judged),
    recall50: over((ranked, grades) => recall(ranked, grades, 50)),
    mrr: over(reciprocalRank),
    p5: over((ranked, grades) => precision(ranked, grades, 5)),
    hardNegativesTop5: over((ranked, grades) => hardNegatives(ranked, grades, 5)),
    crossLanguage: measureSlice(ranking, judged, (d, o) => languages.get(d) !== languages.get(o)),
    sameLanguage: measureSlice(ranking, judged, (d, o) => languages.get(d) === languages.get(o)),
  };
}

/** Labels by demand; demands without labels are absent. */
export function gradesByDemand(judgements: readonly Judgement[]): Map<string, Map<string, number>> {
  const byDemand = new Map<string, Map<string, number>>();
  for (const { demandId, offerId, grade } of judgements) {
    const grades = byDemand.get(demandId) ?? new Map<string, number>();
    byDemand.set(demandId, grades.set(offerId, grade));
  }
  return byDemand;
}

function measureSlice(
  ranking: Ranking,
  judged: GradesByDemand,
  belongs: (demandId: string, offerId: string) => boolean,
): SliceMeasures {
  const slice = new Map(
    [...judged].map(([id, grades]) => [
      id,
      new Map([...grades].filter(([offerId]) => belongs(id, offerId))),
    ]),
  );
  const ndcgs = [...slice].map(([id, grades]) =>
    ndcg(
      (ranking.get(id) ?? []).filter((offerId) => belongs(id, offerId)),
      grades,
      10,
    ),
  );
  return { ndcg10: mean(ndcgs), recall10Grade2: pairRecall(ranking, slice) };
}

function pairRecall(ranking: Ranking, judged: GradesByDemand): number | null {
  const counts = [...judged].map(([id, grades]) =>
    recallCounts(ranking.get(id) ?? [], grades, 10, 2),
  );
  const wanted = counts.reduce((sum, count) => sum + count.wanted, 0);
  const found = counts.reduce((sum, count) => sum + count.found, 0);
  return wanted === 0 ? null : found / wanted;
}
