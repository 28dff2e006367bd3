import { checkMaskingWords } from './masking-words.js';

describe('the words around what is masked', () => {
  it('stand in a table without faults', () => {
    expect(checkMaskingWords()).toEqual([]);
  });
});
