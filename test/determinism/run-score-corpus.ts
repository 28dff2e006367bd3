/**
 * Scores every demand of a corpus against every offer, twice: as posted, and as if the offer stood anywhere at
 * any time and asked for nothing, so that the gates let nearly all pairs through. Writes one line of JSON for
 * each, then one for the lists and one for each sentence that was said: `<corpus> <file> forwards|backwards`.
 * Backwards, everything is done in the opposite order: files listed, libraries loaded, postings understood,
 * pairs scored. What is written is sorted, so that it must be the same bytes either way.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { DemandFacts, Explanation, OfferFacts, Reason } from '#matching';

const [corpusDirectory = '', file = '', direction] = process.argv.slice(2);
const backwards = direction === 'backwards';
const inOrder = <Item>(items: readonly Item[]) => (backwards ? [...items].reverse() : [...items]);

if (backwards) listDirectoriesBackwards();
for (const library of inOrder(['#reference', '#language', '#matching', '#corpus']))
  await import(library);

const { demandContent, offerContent, readCorpus } = await import('#corpus');
const { analyseDemand, analyseOffer, assess, currentPolicy, explain, listPairs, renderReason } =
  await import('#matching');
const { languages } = await import('#reference');

const context = { policy: currentPolicy, today: '2026-11-22' };
const corpus = readCorpus(corpusDirectory);
const organisations = new Map(corpus.organisations.map((row) => [row.id, row]));
const offers = inOrder(corpus.offers).map((row) =>
  analyseOffer(offerContent(row, organisations.get(row.org))),
);
const demands = inOrder(corpus.demands).map((row) =>
  analyseDemand(demandContent(row, organisations.get(row.org))),
);

const pairs: string[] = [];
const reasons = new Map<string, Reason>();
for (const demand of demands) {
  for (const offer of offers) {
    pairs.push(judged(demand, offer, 'posted'));
    pairs.push(judged(demand, unbound(offer), 'unbound'));
  }
}
const sentences = [...reasons].map(([code, reason]) =>
  JSON.stringify([code, ...languages.map((language) => renderReason(reason, language))]),
);
const lists = JSON.stringify([currentPolicy.id, listPairs(demands, offers, context)]);
fs.writeFileSync(file, [...pairs.sort(), lists, ...sentences.sort()].join('\n'));
console.log(JSON.stringify(Intl.DateTimeFormat().resolvedOptions()));

function judged(demand: DemandFacts, offer: OfferFacts, offerAs: 'posted' | 'unbound'): string {
  const explanation = explain(demand, offer, context);
  for (const reason of said(explanation)) reasons.set(JSON.stringify(reason), reason);
  const pair = { demandId: demand.postingId, offerId: offer.postingId, offerAs };
  return JSON.stringify({ ...pair, ...assess(demand, offer, context), explanation });
}

function unbound(offer: OfferFacts): OfferFacts {
  return { ...offer, served: { by: 'anywhere' }, from: null, to: null, asks: [], exhausted: false };
}

function said({ reasons, nearestChange }: Explanation): Reason[] {
  return nearestChange ? [...reasons, nearestChange] : reasons;
}

/** A file system may list names in any order. */
function listDirectoriesBackwards(): void {
  const list = fs.readdirSync as (...args: unknown[]) => unknown[];
  fs.readdirSync = ((...args: unknown[]) => list(...args).reverse()) as typeof fs.readdirSync;
  syncBuiltinESMExports();
}
