import { analyseText } from '#language';
import { tellingTerms } from './telling-terms.js';

const telling = (text: string, language: string, sector: string) =>
  tellingTerms(
    analyseText(text, { language }).tokens.map((token) => token.term),
    language,
    sector,
  );

describe('tellingTerms', () => {
  it('gives the words that remind of a sector, the most telling first, each once', () => {
    const terms = telling(
      'the pump broke, and the pump is old, so the women sing',
      'en',
      'drinking-water',
    );
    expect(terms[0]).toBe('pump');
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms).not.toContain('sing');
  });

  it('takes Chinese compounds apart', () => {
    expect(tellingTerms(['水泵坏', '唱歌'], 'zh', 'drinking-water')).toEqual(['水泵坏']);
  });

  it('knows nothing of a language that the lexicon lacks', () => {
    expect(tellingTerms(['maji'], 'sw', 'drinking-water')).toEqual([]);
  });
});
