import { sameStanding, type Standing } from './standing.js';

const standing = (untrusted: string[], blocked: string[] = []): Standing => ({
  untrusted: new Set(untrusted),
  blocked: new Set(blocked),
});

describe('sameStanding', () => {
  it('does not mind the order in which the rows came', () => {
    expect(sameStanding(standing(['a', 'b']), standing(['b', 'a']))).toBe(true);
  });

  it('tells one more, one less and another apart, on either count', () => {
    expect(sameStanding(standing(['a']), standing(['a', 'b']))).toBe(false);
    expect(sameStanding(standing(['a', 'b']), standing(['a']))).toBe(false);
    expect(sameStanding(standing(['a']), standing(['b']))).toBe(false);
    expect(sameStanding(standing(['a'], ['a b']), standing(['a']))).toBe(false);
  });
});
