import { readCorpus } from '#corpus';
import { gradesByDemand, measure } from '../metrics/measure.js';
import { unticked } from '../unticked.js';
import { rankByBm25 } from './bm25.js';
import { rankByTicks } from './ticks.js';

const corpus = readCorpus('test/evaluation/dev');
const judged = gradesByDemand(corpus.judgements);
const languages = new Map(
  [...corpus.demands, ...corpus.offers].map((row) => [row.id, row.language]),
);
const ndcg10 = (ranking: Parameters<typeof measure>[0]) =>
  measure(ranking, judged, languages).ndcg10;

/** The figures that the published script prints for the same corpus. */
describe('baselines on the open corpus', () => {
  it('BM25 is as strong as published', () => {
    expect(ndcg10(rankByBm25(corpus))).toBeCloseTo(0.393, 3);
  });

  it('ticks are as strong as published, ticked and unticked', () => {
    expect(ndcg10(rankByTicks(corpus, '2026-11-22'))).toBeCloseTo(0.732, 3);
    expect(ndcg10(rankByTicks(unticked(corpus), '2026-11-22'))).toBeCloseTo(0.62, 3);
  });
});
