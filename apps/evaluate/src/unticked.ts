import type { Corpus } from '#corpus';

/** The same corpus as if no poster had ticked an area or a form of support. */
export function unticked(corpus: Corpus): Corpus {
  const untick = <Row extends { areas: string[]; support: string[] }>(row: Row): Row => ({
    ...row,
    areas: [],
    support: [],
  });
  return {
    ...corpus,
    offers: corpus.offers.map(untick),
    demands: corpus.demands.map(untick),
  };
}
