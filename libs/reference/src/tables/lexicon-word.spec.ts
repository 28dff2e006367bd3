import { parseCodes, parseWords } from './lexicon-word.js';

describe('parseWords', () => {
  it('splits a cell at | and takes ~ for a weak word', () => {
    expect(parseWords('borehole | ~well |  deep well ')).toEqual([
      { text: 'borehole', weak: false },
      { text: 'well', weak: true },
      { text: 'deep well', weak: false },
    ]);
  });

  it('drops empty parts', () => {
    expect(parseWords(' | ~ | ')).toEqual([]);
  });
});

describe('parseCodes', () => {
  it('splits a cell at ;', () => {
    expect(parseCodes('1; 6;')).toEqual(['1', '6']);
  });
});
