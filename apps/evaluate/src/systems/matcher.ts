import { demandContent, offerContent, type Corpus } from '#corpus';
import {
  analyseDemand,
  analyseOffer,
  listPairs,
  type DemandFacts,
  type ListedPair,
  type MatchContext,
  type OfferFacts,
} from '#matching';
import type { Ranking } from '../metrics/ranking.js';

/** A corpus as the product understands it. */
export interface UnderstoodCorpus {
  demands: DemandFacts[];
  offers: OfferFacts[];
}

/** Only what a poster would have typed and ticked goes in; ids name postings, labels are not looked at. */
export function understand(corpus: Corpus): UnderstoodCorpus {
  const organisations = new Map(corpus.organisations.map((row) => [row.id, row]));
  return {
    demands: corpus.demands.map((row) =>
      analyseDemand(demandContent(row, organisations.get(row.org))),
    ),
    offers: corpus.offers.map((row) => analyseOffer(offerContent(row, organisations.get(row.org)))),
  };
}

/** The pairs that the product would store, best first. */
export function matchCorpus(understood: UnderstoodCorpus, context: MatchContext): ListedPair[] {
  return listPairs(understood.demands, understood.offers, context);
}

/** Listed pairs come best first; so do the offers of each demand. */
export function rankingOf(pairs: readonly ListedPair[]): Ranking {
  const ranking = new Map<string, string[]>();
  for (const { demandId, offerId } of pairs) {
    const offers = ranking.get(demandId) ?? [];
    offers.push(offerId);
    ranking.set(demandId, offers);
  }
  return ranking;
}
