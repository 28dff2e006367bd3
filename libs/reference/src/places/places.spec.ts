import { languages } from '../vocabulary/language.js';
import {
  countries,
  countryByCode,
  countryName,
  isCountryCode,
  regionOf,
  subregionOf,
} from './country.js';
import { groupings } from './grouping.js';
import { neighboursOf } from './neighbours.js';
import { regionMembers } from './region-members.js';
import { regionName, regionPath } from './region.js';
import {
  findSubdivision,
  isSubdivisionCode,
  subdivisionName,
  subdivisionsOf,
} from './subdivision.js';

describe('countries', () => {
  it('are known by ISO 3166-1 code, with a name in six languages', () => {
    expect(isCountryCode('KH')).toBe(true);
    expect([isCountryCode('kh'), isCountryCode('ZZ'), isCountryCode(7)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(languages.map((language) => countryName('LA', language))).toEqual([
      'Laos',
      '老挝',
      'Laos',
      'Лаос',
      'لاوس',
      'Laos',
    ]);
    for (const { code, words } of countries) {
      for (const language of languages)
        expect([code, words[language].length > 0]).toEqual([code, true]);
    }
  });

  it('lie in an M49 region and, below it, in a narrower one', () => {
    expect([regionOf('KE'), subregionOf('KE')]).toEqual(['002', '014']);
    expect([regionOf('KH'), subregionOf('KH')]).toEqual(['142', '035']);
    expect(countryByCode('BO')?.regions).toEqual(['005', '419', '019', '001']);
    expect(regionOf('ZZ')).toBeUndefined();
    expect(countries.filter(({ code }) => !regionOf(code)).map(({ code }) => code)).toEqual(['AQ']);
    expect(regionPath('143')).toEqual(['143', '142', '001']);
    expect(regionName('143', 'ru')).toBe('Центральная Азия');
  });

  it('know their land neighbours from both sides', () => {
    expect([...neighboursOf('KG')].sort()).toEqual(['CN', 'KZ', 'TJ', 'UZ']);
    expect([...neighboursOf('FJ')]).toEqual([]);
    for (const { code } of countries) {
      for (const other of neighboursOf(code)) expect(neighboursOf(other).has(code)).toBe(true);
    }
    const pairs = countries.reduce((sum, { code }) => sum + neighboursOf(code).size, 0) / 2;
    expect(pairs).toBeGreaterThan(310);
    expect(pairs).toBeLessThan(330);
  });
});

describe('findSubdivision', () => {
  it.each([
    ['KH', 'Preah Vihear', 'KH-13'],
    ['KH', 'preah-vihear province', 'KH-13'],
    ['KH', '柏威夏省', 'KH-13'],
    ['KH', 'Battambang, Bavel district', 'KH-2'],
    ['AF', 'Герат', 'AF-HER'],
    ['TJ', 'Хатлонская область', 'TJ-KT'],
    ['YE', 'محافظة تعز', 'YE-TA'],
    ['NE', 'région de Maradi', 'NE-4'],
    ['KG', 'Osh region', 'KG-O'],
    ['RW', 'Eastern Province', 'RW-02'],
    ['CN', 'CN-SC', 'CN-SC'],
    ['PH', 'Abra', 'PH-15'],
    ['UG', 'Kalangala district', 'UG-C'],
  ])('in %s finds %s', (country, name, code) => {
    expect(findSubdivision(country, name)?.code).toBe(code);
  });

  it('finds nothing by names of other countries or no name', () => {
    expect(findSubdivision('LA', 'Preah Vihear')).toBeUndefined();
    expect(findSubdivision('KH', '')).toBeUndefined();
    expect(findSubdivision('ZZ', 'Herat')).toBeUndefined();
  });

  it('answers with first-level subdivisions only', () => {
    expect(isSubdivisionCode('PH-15')).toBe(true);
    expect(isSubdivisionCode('PH-ABR')).toBe(false);
    expect(subdivisionsOf('KH')).toHaveLength(25);
    expect(subdivisionName('KH-13', 'zh')).toBe('柏威夏');
  });
});

describe('regionMembers', () => {
  it.each([
    'ASEAN',
    'asean countries',
    '东盟国家',
    'страны АСЕАН',
    'دول الآسيان',
    'Sudeste Asiático',
    '东南亚',
  ])('%s holds Cambodia and not China', (name) => {
    const members = regionMembers(name);
    expect(members instanceof Set && members.has('KH') && !members.has('CN')).toBe(true);
  });

  it.each(['Belt and Road', '“一带一路”国家', 'any country', 'весь мир', 'tous pays', '001'])(
    '%s leaves none out',
    (name) => {
      expect(regionMembers(name)).toBe('any');
    },
  );

  it('takes what people mean before what M49 means by the same name', () => {
    const members = regionMembers('East Africa');
    expect(members instanceof Set && members.has('KE') && !members.has('ZW')).toBe(true);
  });

  it('takes countries and codes', () => {
    expect(regionMembers('камбоджийский')).toEqual(new Set(['KH']));
    expect(regionMembers('143')).toEqual(new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ']));
    expect(regionMembers('Atlantis')).toBeUndefined();
    expect(regionMembers('')).toBeUndefined();
  });

  it('finds every grouping by each of its names', () => {
    for (const { code, words, members } of groupings) {
      expect(regionMembers(code)).toEqual(members);
      for (const language of languages) {
        for (const { text } of words[language])
          expect([text, regionMembers(text)]).not.toEqual([text, undefined]);
      }
    }
  });
});
