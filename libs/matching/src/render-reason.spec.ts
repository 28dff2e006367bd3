import { languages } from '#reference';
import { reasonCodes } from './reason.js';
import { renderReason } from './render-reason.js';
import { catalogues } from './words/catalogues.js';
import { isParameterName } from './words/parameter-kinds.js';

const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{([\w-]+)\}/gu)].map((m) => m[1]!);

describe('the sentences', () => {
  it.each(languages)('%s has one for every code and no other', (language) => {
    expect(Object.keys(catalogues[language].reasons).sort()).toEqual([...reasonCodes].sort());
  });

  it.each(languages)(
    '%s speaks of the same parameters as English, each of a known kind',
    (language) => {
      for (const code of reasonCodes) {
        const names = placeholders(catalogues[language].reasons[code]).sort();
        expect([code, names]).toEqual([code, placeholders(catalogues.en.reasons[code]).sort()]);
        expect(names.every(isParameterName)).toBe(true);
      }
    },
  );
});

describe('renderReason', () => {
  it('names places and days in the language of the reader', () => {
    const served = { code: 'country-served', params: { country: 'KH' } } as const;
    expect(renderReason(served, 'en')).toBe('Serves Cambodia');
    expect(renderReason(served, 'zh')).toBe('服务柬埔寨');
    const time = {
      code: 'time-covered',
      params: { start: '2026-12-15', end: '2028-06-30', from: '2027-01-01' },
    } as const;
    expect(renderReason(time, 'en')).toBe(
      'Available from 15 Dec 2026 until 30 Jun 2028; needed from 1 Jan 2027 until further notice',
    );
    expect(renderReason(time, 'fr')).toContain('15 déc. 2026');
  });

  it('joins lists and cuts long ones', () => {
    const shared = (words: string[]) =>
      renderReason({ code: 'shared-words', params: { words } }, 'en');
    expect(shared(['goat', 'milk'])).toBe('Both use the words goat and milk');
    expect(shared(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('Both use the words a, b, c, d, e …');
  });

  it('leaves no placeholder unfilled', () => {
    for (const language of languages)
      for (const code of reasonCodes)
        expect(renderReason({ code, params: {} }, language)).not.toMatch(/[{}]/u);
  });
});
