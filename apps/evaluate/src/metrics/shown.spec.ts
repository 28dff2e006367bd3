import { gradesByDemand } from './measure.js';
import {
  gatedGrade3,
  linesTop5,
  metShownSomething,
  nothingLeftWithoutRelevant,
  unmetShownNothing,
} from './shown.js';

const judgements = [
  { demandId: 'met', offerId: 'good', grade: 3, reason: '' },
  { demandId: 'met', offerId: 'wrong', grade: 0, reason: '' },
  { demandId: 'unmet', offerId: 'wrong', grade: 0, reason: '' },
];
const judged = gradesByDemand(judgements);
const ids = ['met', 'unmet', 'unlabelled'];

describe('what is shown', () => {
  it('tells how many unmet demands are left in peace', () => {
    expect(unmetShownNothing(new Map([['unmet', ['wrong']]]), judged, ids)).toBe(0.5);
  });

  it('tells how many demands with a perfect offer see anything', () => {
    expect(metShownSomething(new Map(), judged, ids)).toBe(0);
    expect(metShownSomething(new Map([['met', ['wrong']]]), judged, ids)).toBe(1);
  });

  it('tells what is left when the relevant offers are gone', () => {
    const ranking = new Map([
      ['met', ['good']],
      ['unmet', ['wrong']],
    ]);
    expect(nothingLeftWithoutRelevant(ranking, judged, ids)).toBeCloseTo(2 / 3, 12);
  });
});

describe('linesTop5', () => {
  it('wants a well graded offer within the first five of the line', () => {
    const labels = [
      { demandId: 'd', line: 1, offerId: 'good', grade: 2 },
      { demandId: 'd', line: 2, offerId: 'good', grade: 3 },
      { demandId: 'd', line: 3, offerId: 'good', grade: 1 },
    ];
    const rankLine = (_: string, line: number) =>
      line === 1 ? ['a', 'good'] : ['1', '2', '3', '4', '5', 'good'];
    expect(linesTop5(labels, rankLine)).toBe(0.5);
  });
});

describe('gatedGrade3', () => {
  it('counts perfect pairs that are rejected', () => {
    expect(gatedGrade3(judgements, () => false)).toBe(1);
    expect(gatedGrade3(judgements, () => true)).toBe(0);
  });
});
