import type { Corpus } from '#corpus';
import { partsByAspect, type CriterionParts, type MatchContext } from '#matching';
import { gradesByDemand } from '../metrics/measure.js';
import type { Grades } from '../metrics/ranking.js';
import { understand } from '../systems/matcher.js';

/** What weights are fitted on: grades and parts. No id, word or field of a posting gets this far. */
export interface DemandPairs {
  /** The offers that pass the gates, by their place in the corpus. */
  pairs: { offer: string; grade: number; aspects: readonly CriterionParts[] }[];
  /** All labels of the demand, those of offers behind a gate too. */
  grades: Grades;
}

/** One entry for each demand, in the corpus's order; an offer without a label has the grade 0. */
export function demandPairs(corpus: Corpus, context: MatchContext): DemandPairs[] {
  const judged = gradesByDemand(corpus.judgements);
  const { demands, offers } = understand(corpus);
  const place = new Map(corpus.offers.map((row, index) => [row.id, String(index)]));
  return demands.map((demand) => {
    const labels = judged.get(demand.postingId) ?? new Map<string, number>();
    return {
      grades: new Map([...labels].map(([id, grade]) => [place.get(id) ?? id, grade])),
      pairs: offers.flatMap((offer) => {
        const aspects = partsByAspect(demand, offer, context);
        if (aspects === null) return [];
        const { postingId } = offer;
        return [{ offer: place.get(postingId)!, grade: labels.get(postingId) ?? 0, aspects }];
      }),
    };
  });
}
