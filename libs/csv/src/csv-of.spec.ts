import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvOf } from './csv-of.js';
import { harmlessCell } from './harmless-cell.js';

describe('a CSV file', () => {
  it('gives every text back, behind at most an apostrophe', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }),
        (texts) => {
          const file = csvOf(
            ['said'],
            texts.map((said) => ({ said })),
          );
          const [, ...lines] = parse(file, { bom: true });
          expect(lines).toEqual(texts.map((said) => [harmlessCell(said)]));
        },
      ),
    );
  });

  it('writes numbers, instants, lists and nothing', () => {
    const at = new Date('2026-11-22T08:00:00Z');
    const row = { amount: -5, at, languages: ['km', 'en'], place: null, open: true };
    expect(csvOf(Object.keys(row), [row])).toBe(
      '\ufeff"amount","at","languages","place","open"\r\n' +
        '-5,"2026-11-22T08:00:00.000Z","[""km"",""en""]","","true"\r\n',
    );
  });

  it('has its headings also when there are no rows', () => {
    expect(csvOf(['id', 'title'], [])).toBe('\ufeff"id","title"\r\n');
  });
});
