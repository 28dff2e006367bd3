import { justAnsweredIn, listAddress, listWishIn } from './list-wish.js';

const ID = '0192aaaa-0000-7000-8000-000000000001';
const at = (search: string) => new URL(`https://network.example/suggestions${search}`);

describe('the address of a list of suggestions', () => {
  it.each([
    ['', { state: 'to-answer', posting: null }],
    [`?show=answered&posting=${ID}`, { state: 'answered', posting: ID }],
    ['?show=everything&posting=x', { state: 'to-answer', posting: null }],
  ])('"%s" is read', (search, wish) => expect(listWishIn(at(search))).toEqual(wish));

  it('is the same when written again', () => {
    expect(listAddress({ state: 'to-answer', posting: null })).toBe('/suggestions');
    const address = `/suggestions?show=introduced&posting=${ID}&cursor=a%26b`;
    expect(listAddress({ state: 'introduced', posting: ID }, { cursor: 'a&b' })).toBe(address);
  });

  it('says what was answered, and nothing that could not have been', () => {
    expect(justAnsweredIn(at(`?done=no&of=${ID}`))).toEqual({ answer: 'no', suggestion: ID });
    for (const search of ['', `?done=perhaps&of=${ID}`, '?done=no&of=//elsewhere.example'])
      expect(justAnsweredIn(at(search))).toBeNull();
  });
});
