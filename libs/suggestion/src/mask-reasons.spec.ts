import type { Reason } from '#matching';
import { maskReasons } from './mask-reasons.js';

const unread = {
  shown: new Map([
    ['Ask for Dara', 'Ask for […]'],
    ['A hall', 'A hall'],
  ]),
  hides: (word: string) => word === 'dara',
};

const masked = (reason: Reason) => maskReasons([reason], unread);

describe('maskReasons', () => {
  it('tells conditions as others read them', () => {
    const reason = {
      code: 'conditions-met',
      params: { prerequisites: ['power'], conditions: ['Ask for Dara', 'A hall'] },
    } as const;
    expect(masked(reason)).toEqual([
      {
        code: 'conditions-met',
        params: { prerequisites: ['power'], conditions: ['Ask for […]', 'A hall'] },
      },
    ]);
  });

  it('tells a line as others read it, and leaves numbers and codes alone', () => {
    expect(masked({ code: 'line-covered', params: { line: 'Ask for Dara' } })).toEqual([
      { code: 'line-covered', params: { line: 'Ask for […]' } },
    ]);
    const share = { code: 'capacity-covers-part', params: { share: 40 } } as const;
    expect(masked(share)).toEqual([share]);
  });

  it('does not say that both name the same person', () => {
    expect(masked({ code: 'shared-words', params: { words: ['wells', 'dara'] } })).toEqual([
      { code: 'shared-words', params: { words: ['wells'] } },
    ]);
    expect(masked({ code: 'shared-words', params: { words: ['dara'] } })).toEqual([]);
  });
});
