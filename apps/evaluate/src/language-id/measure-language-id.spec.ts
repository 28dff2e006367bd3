import { readCorpus } from '#corpus';
import { languageIdTable } from './language-id-table.js';
import { measureLanguageId } from './measure-language-id.js';
import { postingTexts } from './posting-texts.js';

describe('measureLanguageId', () => {
  it('cuts texts into pieces of 40 characters and leaves the rest out', () => {
    const text = 'Our village has no clean water, and we ask for wells for the school.';
    const { all } = measureLanguageId([
      { language: 'en', text },
      { language: 'en', text: 'Too short' },
    ]);
    expect(all).toEqual({ pieces: 1, right: 1 });
  });

  it('tells what it misheard', () => {
    const report = measureLanguageId([
      { language: 'ru', text: 'Notre village n’a pas d’eau potable, et nous demandons des puits.' },
    ]);
    expect(report.misheard).toEqual([
      { language: 'ru', heard: 'fr', piece: 'Notre village n’a pas d’eau potable, et ' },
    ]);
    expect(languageIdTable(report)).toContain('ru heard as fr: Notre village');
  });

  it('hears 995 of 1,000 pieces of the open corpus, and 980 of each language', () => {
    const { all, byLanguage } = measureLanguageId(postingTexts(readCorpus('test/evaluation/dev')));
    expect(all.pieces).toBeGreaterThan(1_000);
    expect(all.right / all.pieces).toBeGreaterThanOrEqual(0.995);
    for (const [language, { pieces, right }] of Object.entries(byLanguage)) {
      expect([language, right / pieces >= 0.98]).toEqual([language, true]);
    }
  });
});
