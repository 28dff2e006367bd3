import fc from 'fast-check';
import { ask } from '../sample-facts.js';
import { neutralPart } from './criterion.js';
import { wordsCriterion } from './words.js';

describe('words', () => {
  const words = ask(wordsCriterion);

  it('counts shared stems within one language only', () => {
    const shared = words({ words: ['felt', 'wool'] }, { words: ['felt', 'yurt'] });
    expect(shared.reason).toEqual({ code: 'shared-words', params: { words: ['felt'] } });
    expect(shared.part).toBeGreaterThan(0);
    expect(words({ words: ['felt'] }, { words: ['felt'], language: 'fr' })).toEqual({
      part: neutralPart,
      reason: null,
    });
  });

  it('tells words as the demand spells them, not their stems', () => {
    const told = (stem: string, spellings: Record<string, string>) =>
      words({ words: [stem], spellings }, { words: [stem] }).reason?.params.words;
    expect(told('energ', { energ: 'énergie' })).toEqual(['énergie']);
    expect(told('feutre', { energ: 'énergie' })).toEqual(['feutre']);
    // What every object has from birth is not a spelling.
    expect(told('constructor', {})).toEqual(['constructor']);
  });

  it('grows with every shared word and never reaches the end', () => {
    const many = Array.from({ length: 40 }, (_, index) => `word${index + 10}`);
    const few = words({ words: many }, { words: many.slice(0, 5) }).part;
    const all = words({ words: many }, { words: many }).part;
    expect(all).toBeGreaterThan(few);
    expect(all).toBeLessThan(10_000);
  });

  it('tells three words at most, and none where none is shared', () => {
    const four = ['bee', 'goat', 'hive', 'wool'];
    expect(words({ words: four }, { words: four }).reason?.params.words).toEqual(four.slice(0, 3));
    expect(words({ words: ['bee'] }, { words: ['goat'] })).toEqual({ part: 0, reason: null });
  });

  it('finds every shared word, wherever it stands in the two lists', () => {
    const list = fc
      .uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 })
      .map((letters) => letters.sort());
    fc.assert(
      fc.property(list, list, (a, b) => {
        const both = a.filter((word) => b.includes(word));
        const alone = words({ words: both }, { words: both });
        expect(words({ words: a }, { words: b })).toEqual(alone);
        expect(words({ words: b }, { words: a })).toEqual(alone);
        expect(alone.reason?.params.words ?? []).toEqual(both.slice(0, 3));
      }),
    );
  });
});
