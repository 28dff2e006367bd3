import type { ListedPair } from '#matching';

/** The listed pairs as lines `demand TAB offer TAB rank TAB score`; the rank is the offer's for the demand. */
export function runFile(pairs: readonly ListedPair[]): string {
  return pairs
    .map(({ demandId, offerId, demandRank, score }) =>
      [demandId, offerId, demandRank, score].join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
}
