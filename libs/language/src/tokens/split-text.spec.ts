import fc from 'fast-check';
import { splitText } from './split-text.js';

const parts = (text: string) =>
  splitText(text).map((run) => `${'·'.repeat(run.breakBefore)}${run.normal}`);

describe('splitText', () => {
  it('parts at apostrophes and hyphens, and between scripts', () => {
    expect(parts("l’eau hand-pump don't 太阳能LED灯")).toEqual([
      '··l',
      'eau',
      'hand',
      'pump',
      'don',
      't',
      '太阳能',
      'led',
      '灯',
    ]);
  });

  it('tells commas and ends of sentences from marks inside numbers and abbreviations', () => {
    expect(parts('1,200 wells, U.S. aid. Next\nline')).toEqual([
      '··1',
      '200',
      'wells',
      '·u',
      's',
      'aid',
      '··next',
      '··line',
    ]);
  });

  it('has every run where it says, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0;
        for (const run of splitText(text)) {
          expect(run.start).toBeGreaterThanOrEqual(last);
          expect(run.end).toBeGreaterThan(run.start);
          last = run.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
