import type { Corpus, DemandRow, OfferRow } from '#corpus';
import type { Ranking } from '../metrics/ranking.js';
import { Bm25Index } from './bm25-index.js';

/** Baseline: title and text as words, nothing else. */
export function rankByBm25(corpus: Corpus): Ranking {
  const scoresOf = bm25Scores(corpus.offers);
  return new Map(
    corpus.demands.map((demand) => {
      const scores = scoresOf(demand);
      const offers = offersOfOthers(corpus, demand);
      offers.sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
      return [demand.id, offers.map((offer) => offer.id)];
    }),
  );
}

/** A function that answers, for a demand, the BM25 score of every offer by id. */
export function bm25Scores(
  offers: readonly OfferRow[],
): (demand: DemandRow) => Map<string, number> {
  const index = new Bm25Index(offers.map((offer) => `${offer.title} ${offer.text}`));
  return (demand) => {
    const scores = index.scores(`${demand.title} ${demand.text}`);
    return new Map(offers.map((offer, position) => [offer.id, scores[position] ?? 0]));
  };
}

/** No system is asked whether an organisation can help itself. */
export function offersOfOthers(corpus: Corpus, demand: DemandRow): OfferRow[] {
  return corpus.offers.filter((offer) => offer.org !== demand.org);
}
