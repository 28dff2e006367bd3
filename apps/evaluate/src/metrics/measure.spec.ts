import { gradesByDemand, measure } from './measure.js';

const judged = gradesByDemand([
  { demandId: 'd1', offerId: 'same', grade: 3, reason: '' },
  { demandId: 'd1', offerId: 'cross', grade: 2, reason: '' },
  { demandId: 'd1', offerId: 'wrong', grade: 0, reason: '' },
  { demandId: 'd2', offerId: 'same', grade: 2, reason: '' },
  { demandId: 'unmet', offerId: 'same', grade: 0, reason: '' },
]);
const languages = new Map([
  ['d1', 'en'],
  ['d2', 'en'],
  ['unmet', 'en'],
  ['same', 'en'],
  ['wrong', 'en'],
  ['cross', 'zh'],
]);

describe('measure', () => {
  const measures = measure(
    new Map([
      ['d1', ['wrong', 'same']],
      ['unmet', ['same']],
    ]),
    judged,
    languages,
  );

  it('averages over the demands that have a relevant offer, shown or not', () => {
    expect(measures.mrr).toBe(0.25); // d1: 1/2, d2: 0; unmet isn't asked
    expect(measures.hardNegativesTop5).toBe(0.1);
  });

  it('takes the recall of good pairs over pairs', () => {
    expect(measures.recall10Grade2).toBeCloseTo(1 / 3, 12);
  });

  it('measures languages apart', () => {
    expect(measures.crossLanguage).toEqual({ ndcg10: 0, recall10Grade2: 0 });
    expect(measures.sameLanguage.recall10Grade2).toBe(0.5);
  });
});
