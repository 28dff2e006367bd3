import { languages } from '../vocabulary/language.js';
import type { Need } from './need.js';
import {
  broaderNeeds,
  isNeedId,
  narrowerNeeds,
  needById,
  needName,
  needs,
  relatedNeeds,
} from './need-catalogue.js';
import { readNeeds, type NeedRow } from './read-needs.js';

describe('the catalogue of needs', () => {
  it('holds at least the 600 needs that the network speaks of, each named in six languages', () => {
    expect(needs.length).toBeGreaterThanOrEqual(600);
    for (const need of needs) {
      for (const language of languages) expect(needName(need.id, language)).not.toBe('');
    }
  });

  it('knows wider and narrower needs over any number of steps', () => {
    const child = needs.find((need) => need.broader.some((id) => needById(id)?.broader.length));
    const parent = child?.broader.find((id) => needById(id)?.broader.length) ?? '';
    const grandparent = needById(parent)?.broader[0] ?? '';
    expect(broaderNeeds(child?.id ?? '').get(parent)).toBe(1);
    expect(broaderNeeds(child?.id ?? '').has(grandparent)).toBe(true);
    expect(narrowerNeeds(grandparent).has(child?.id ?? '')).toBe(true);
  });

  it('reads related needs in both directions', () => {
    const need = needs.find((one) => one.related.length > 0);
    const other = need?.related[0] ?? '';
    expect(relatedNeeds(need?.id ?? '').has(other)).toBe(true);
    expect(relatedNeeds(other).has(need?.id ?? '')).toBe(true);
  });

  it('holds no twins: two needs with mostly the same words would split what a text says', () => {
    const wordsOf = (need: Need) =>
      languages.flatMap((language) =>
        need.words[language].map(({ text }) => `${language} ${text}`),
      );
    const owners = new Map<string, Need[]>();
    for (const need of needs)
      for (const word of wordsOf(need)) owners.set(word, [...(owners.get(word) ?? []), need]);
    const twins = needs.flatMap((need) => {
      const shared = new Map<Need, number>();
      for (const other of wordsOf(need).flatMap((word) => owners.get(word) ?? []))
        shared.set(other, (shared.get(other) ?? 0) + 1);
      const most = wordsOf(need).length / 2;
      return [...shared].filter(([other, count]) => other !== need && count > most);
    });
    expect(twins.map(([need]) => need.id)).toEqual([]);
  });

  it('answers for unknown ids', () => {
    expect(isNeedId('no-such-need')).toBe(false);
    expect(needName('no-such-need', 'fr')).toBe('no-such-need');
    expect([...broaderNeeds('no-such-need'), ...narrowerNeeds('no-such-need')]).toEqual([]);
  });
});

describe('readNeeds', () => {
  const cells = {
    sector: 's;t',
    related: '',
    supports: 'goods;money',
    units: 'wells',
    en: 'a | ~b',
    zh: '',
    fr: '',
    ru: '',
    ar: '',
    es: '',
  };
  const row = (id: string, broader: string, file = 'needs/health.tsv'): NeedRow => {
    return { file, line: 2, cells: { ...cells, id, broader } };
  };

  it('keeps what can be followed and leaves the rest to the checker', () => {
    const read = readNeeds([
      row('a', 'b;a;unknown'),
      row('b', ''),
      row('a', ''),
      row('c', '', 'needs/sport.tsv'),
    ]);
    expect(read.map((need) => need.id)).toEqual(['a', 'b']);
    expect(read[0]).toMatchObject({
      area: 'health',
      sector: 's',
      otherSectors: ['t'],
      broader: ['b'],
      supports: ['goods'],
      units: ['wells'],
    });
    expect(read[0]?.words.en).toEqual([
      { text: 'a', weak: false },
      { text: 'b', weak: true },
    ]);
  });
});
