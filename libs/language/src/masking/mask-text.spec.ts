import fc from 'fast-check';
import { maskText } from './mask-text.js';
import { maskSign } from './mask-sign.js';

const mask = (text: string, country?: string) =>
  maskText(text, { language: 'en', ...(country ? { country } : {}) }).text;

describe('maskText', () => {
  it('tells what it took out, at positions of the original', () => {
    const text = 'Write to sokha@example.org or call 012 345 678.';
    const { text: shown, masks } = maskText(text, { language: 'en' });
    expect(shown).toBe('Write to […] or call […].');
    expect(masks.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['email', 'sokha@example.org'],
      ['phone', '012 345 678'],
    ]);
  });

  it('hides the length of what it hides', () => {
    expect(mask('call 012 345 678')).toHaveLength(mask('call 00855 12 345 678').length);
  });

  it('leaves no accent or half a sign behind', () => {
    expect(mask('@sok\u0301')).toBe(maskSign);
    expect(mask('sokha@example.org\u0301!')).toBe(`${maskSign}!`);
  });

  it('takes any string, and changes nothing that it has masked', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = mask(text, 'KH');
        expect(mask(once, 'KH')).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('shows the original outside of its masks, whole characters only', () => {
    const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: shown, masks } = maskText(text, { language: 'en' });
        const starts = new Set([...characters.segment(text)].map(({ index }) => index));
        starts.add(text.length);
        let expected = '';
        let from = 0;
        for (const { start, end } of masks) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(from);
          expect([starts.has(start), starts.has(end)]).toEqual([true, true]);
          expected += text.slice(from, start) + maskSign;
          from = end;
        }
        expect(shown).toBe(expected + text.slice(from));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a long text', () => {
  /** Time for `times` copies of a sentence; the machine's load cancels out in the ratio of two. */
  const timeFor = (times: number): number => {
    const text = sentence.repeat(times);
    const before = performance.now();
    maskText(text, { language: 'en' });
    return performance.now() - before;
  };

  it('of eight times the length takes no more than some eight times as long', () => {
    timeFor(300);
    const short = Math.min(timeFor(300), timeFor(300), timeFor(300));
    const long = Math.min(timeFor(2_400), timeFor(2_400));
    // Anything that grows with the square takes 64 times as long.
    expect(long / short).toBeLessThan(30);
  });

  it.each([
    'Mr ',
    'a@',
    'A.',
    '+855 12 345 678 ',
    '联系人王小明',
    '王',
    'السيد محمد ',
    '1',
    '[',
    'telegram: ',
    'Aaa ',
  ])('of 50,000 characters %j is masked within seconds', (piece) => {
    const before = performance.now();
    maskText(piece.repeat(50_000 / piece.length), { language: 'und' });
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

const sentence = 'In Tuol Sambo village our teacher Sok Dara asks for a well, call 012 345 678. ';

/** Pieces that rules look at, and anything at all between them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('@', 'a@b.co', '+855 12 345 678', '012', ' ', '.', 'www.', 't.me/x', ': '),
      fc.constantFrom('\u0000', '\ud83d', '\udc69', '\u202e', '\u0301', '👩‍🌾', '[…]', '…', ']', '['),
      fc.constantFrom(
        'tel',
        '微信号',
        'هاتف',
        'тел',
        'Telegram',
        'Mr',
        'Sok',
        '王',
        '先生',
        'village',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
