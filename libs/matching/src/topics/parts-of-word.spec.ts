import { partsOf } from './parts-of-word.js';

describe('partsOf', () => {
  it('takes Chinese compounds apart and leaves other words whole', () => {
    expect(partsOf('贫困人口')).toEqual(['贫困', '困人', '人口', '贫', '困', '人', '口']);
    expect(partsOf('井')).toEqual(['井']);
    expect(partsOf('puits')).toEqual(['puits']);
  });
});
