import fc from 'fast-check';
import { harmlessCell } from './harmless-cell.js';

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '−'];
const passedOver = [
  '',
  ' ',
  '  \t',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\0',
  '\r\n',
];

/** Texts that are likely to be dangerous, and any others. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom(...passedOver),
      fc.constantFrom(...signs),
      fc.string({ unit: 'grapheme' }),
    )
    .map((parts) => parts.join('')),
);

describe('a cell of a CSV file', () => {
  it.each(signs)('is no formula, whatever stands before %s', (sign) => {
    const dangerous = passedOver.map((before) => `${before}${sign}cmd|' /C calc'!A0`);
    expect(dangerous.map(harmlessCell)).toEqual(dangerous.map((cell) => `'${cell}`));
  });

  it.each(['\tx', '\rx', '\nx'])('does not begin with %j', (dangerous) =>
    expect(harmlessCell(dangerous)).toBe(`'${dangerous}`),
  );

  it.each(['', 'wells', '湄公河', ' a+b', '3 - 4', '٢', 'x=1'])('stays as it is: %j', (harmless) =>
    expect(harmlessCell(harmless)).toBe(harmless),
  );

  it('keeps every text readable, and never begins with what a formula begins with', () => {
    fc.assert(
      fc.property(text, (written) => {
        const cell = harmlessCell(written);
        expect([written, `'${written}`]).toContain(cell);
        expect(cell.normalize('NFKC')).not.toMatch(/^[\s\p{C}]*[=+\-@\u2212]/u);
        // Once harmless, it stays so.
        expect(harmlessCell(cell)).toBe(cell);
      }),
    );
  });
});
