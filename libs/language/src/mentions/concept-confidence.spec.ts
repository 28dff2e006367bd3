import { analyseText, loadLexicon } from '#language';

beforeAll(loadLexicon, 60_000);

/** How sure the analysis is of a need; undefined when it does not see it. */
function sureOf(need: string, text: string): number | undefined {
  return analyseText(text).concepts.find(({ id }) => id === need)?.confidence;
}

const shareOf = (need: string, text: string) => sureOf(need, text) ?? 0;

describe('confidence in a concept', () => {
  it('grows with the length of what is said', () => {
    const short = shareOf('household-latrine', 'We need a latrine.');
    const long = shareOf('household-latrine', 'We need a pit latrine.');
    expect(short).toBeGreaterThan(0.8);
    expect(long).toBeGreaterThan(short);
    expect(long).toBeLessThanOrEqual(1);
  });

  it('counts a Chinese character as three letters', () => {
    expect(shareOf('borehole', '我们想打井')).toBeCloseTo(1 - 2 ** (-6 / 2.5), 2);
  });

  it('is less for another form, order or a word between', () => {
    const literal = shareOf('teacher-training', 'We offer teacher training.');
    expect(shareOf('teacher-training', 'We offer training of teachers.')).toBeLessThan(literal);
    expect(shareOf('teacher-training', 'We offer teacher summer training.')).toBeLessThan(literal);
  });

  it('is less for an ambiguous word, however it is settled', () => {
    const byArea = sureOf('health-care', 'Vaccination by the doctor.');
    const byBrevity = sureOf('health-care', 'The doctor, please.');
    expect(byArea).toBeGreaterThan(0.4);
    expect(byArea).toBeLessThanOrEqual(0.7);
    expect(byBrevity).toBeLessThan(byArea ?? 0);
    const long = `The doctor said that ${'they walked on and on, '.repeat(4)} and slept.`;
    expect(sureOf('health-care', long)).toBeUndefined();
  });

  it('keeps a tenth of what the text denies', () => {
    const wanted = shareOf('wheelchair', 'We bring wheelchairs.');
    expect(shareOf('wheelchair', 'We do not bring wheelchairs.')).toBeCloseTo(wanted / 10, 1);
  });
});
