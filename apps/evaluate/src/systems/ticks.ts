import type { Corpus, DemandRow, OfferRow } from '#corpus';
import type { Ranking } from '../metrics/ranking.js';
import { bm25Scores, offersOfOthers } from './bm25.js';

/** What is left of the score of an offer in the right place and time that shares no area. */
const NO_SHARED_AREA = 0.01;
/** Among equals, an offer that names its countries goes first. */
const NAMED_COUNTRIES = 0.001;

/** Baseline: shared areas × country × overlapping time, ties by BM25: what category matchers do. */
export function rankByTicks(corpus: Corpus, today: string): Ranking {
  const scoresOf = bm25Scores(corpus.offers);
  return new Map(
    corpus.demands.map((demand) => {
      const words = scoresOf(demand);
      const ranked = offersOfOthers(corpus, demand)
        .map((offer) => ({
          id: offer.id,
          ticks: tickScore(demand, offer, today),
          words: words.get(offer.id) ?? 0,
        }))
        .sort((a, b) => b.ticks - a.ticks || b.words - a.words || (a.id < b.id ? -1 : 1));
      return [demand.id, ranked.map((offer) => offer.id)];
    }),
  );
}

function tickScore(demand: DemandRow, offer: OfferRow, today: string): number {
  const named = offer.countries.length > 0;
  const bonus = named ? NAMED_COUNTRIES : 0;
  if (named && !offer.countries.includes(demand.country)) return bonus;
  if (!timesOverlap(demand, offer, today)) return bonus;
  return (overlap(demand.areas, offer.areas) || NO_SHARED_AREA) + bonus;
}

/** Calendar days compare as texts. */
function timesOverlap(demand: DemandRow, offer: OfferRow, today: string): boolean {
  const from = demand.neededFrom !== null && demand.neededFrom > today ? demand.neededFrom : today;
  const startsInTime =
    !offer.availableFrom || !demand.neededTo || offer.availableFrom <= demand.neededTo;
  return startsInTime && (!offer.availableTo || offer.availableTo >= from);
}

/** Shared elements over all elements (Jaccard). */
function overlap(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : [...new Set(a)].filter((item) => b.includes(item)).length / all.size;
}
