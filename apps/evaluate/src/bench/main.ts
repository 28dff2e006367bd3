import { demandContent, offerContent, readCorpus, type Corpus } from '#corpus';
import { analyseDemand, analyseOffer, assess, currentPolicy, listed } from '#matching';
import { parseArgs } from 'node:util';
import { REFERENCE_DAY } from '../arguments.js';
import { bm25Scores } from '../systems/bm25.js';
import { quantile, timesOf } from './times-of.js';

/** Rounds over all demands that are thrown away, then rounds that are measured. */
const WARM_UP = 2;
const ROUNDS = 5;

const { values } = parseArgs({
  options: {
    postings: { type: 'string', default: '1000' },
    corpus: { type: 'string', default: 'test/evaluation/dev' },
  },
});
const postings = Number(values.postings);
if (!Number.isInteger(postings) || postings < 1)
  throw new RangeError(`--postings ${values.postings} is not a whole number from 1`);

const corpus = repeated(readCorpus(values.corpus), postings);
const organisations = new Map(corpus.organisations.map((row) => [row.id, row]));
const context = { policy: currentPolicy, today: REFERENCE_DAY };
/** Counterparts are analysed when they are posted, and their facts kept. */
const offers = corpus.offers.map((row) =>
  analyseOffer(offerContent(row, organisations.get(row.org))),
);
const scoresOf = bm25Scores(corpus.offers);

console.log(`one posting against ${offers.length} open counterparts, one core`);
tell('matcher, text analysis included', (row) => {
  const demand = analyseDemand(demandContent(row, organisations.get(row.org)));
  const pairs = offers.flatMap((offer) => {
    const assessment = assess(demand, offer, context);
    if (!assessment.fits) return [];
    return [{ demandId: row.id, offerId: offer.postingId, score: assessment.score }];
  });
  listed(pairs, currentPolicy);
});
tell('BM25 over the same texts', (row) => {
  const scores = [...scoresOf(row)];
  scores.sort((a, b) => b[1] - a[1]);
});

function tell(name: string, match: (row: Corpus['demands'][number]) => void): void {
  const times = timesOf(corpus.demands, match, { warmUp: WARM_UP, rounds: ROUNDS });
  const figures = [0.5, 0.9].map((share) => `${quantile(times, share).toFixed(2)} ms`);
  console.log(
    `${name.padEnd(33)} median ${figures[0]}   p90 ${figures[1]}   (${times.length} runs)`,
  );
}

/** The corpus's offers again and again under new ids until there are enough. */
function repeated(original: Corpus, count: number): Corpus {
  const offers = Array.from({ length: count }, (_, index) => ({
    ...original.offers[index % original.offers.length]!,
    id: `offer-${index}`,
  }));
  return { ...original, offers };
}
