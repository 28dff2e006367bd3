import fc from 'fast-check';
import { foldInPlace, normalise, normaliseWord } from './normalise.js';

describe('normaliseWord', () => {
  it.each([
    ['ＷＨＯ', 'who'],
    ['مُعَلِّمَة', 'معلمة'],
    ['مــاء', 'ماء'],
    ['أُسْرة', 'اسرة'],
    ['کتاب', 'كتاب'],
    ['Ёлка', 'елка'],
    ['打井隊', '打井队'],
    ['醫療設備', '医疗设备'],
    ['e\u0301cole', 'école'],
    ['Œuvre', 'oeuvre'],
    ['٢٥', '25'],
  ])('%s is %s', (word, normal) => {
    expect(normaliseWord(word)).toBe(normal);
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
        const once = normaliseWord(word);
        expect(normaliseWord(once)).toBe(once);
      }),
    );
  });
});

describe('foldInPlace', () => {
  it('keeps every character where it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(foldInPlace(text)).toHaveLength(text.length);
      }),
    );
    expect(foldInPlace('İl’eau — Алматы Ё ﬁ')).toHaveLength('İl’eau — Алматы Ё ﬁ'.length);
  });
});

describe('normalise', () => {
  it('takes a text to one form', () => {
    expect(normalise('  Clean\u00A0WATER\n for “all” ')).toBe('clean water for “all”');
  });
});
