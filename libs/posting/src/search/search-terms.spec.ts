import { aDemand } from '../../../../test/builders/a-demand.js';
import { anOffer } from '../../../../test/builders/an-offer.js';
import { queryTermsOf } from './query-terms.js';
import { searchTermsOf } from './search-terms.js';

describe('searchTermsOf', () => {
  it('names needs and what is wider, sectors and their areas, places and what they lie in, stems', () => {
    const terms = searchTermsOf(aDemand({ subdivision: 'KH-13' }));
    expect(terms).toEqual(
      expect.arrayContaining([
        'need:borehole',
        'need:water-supply',
        'sector:drinking-water',
        'sector:water-sanitation',
        'place:KH',
        'place:KH-13',
        'place:035',
        'support:construction',
        'en:villag',
      ]),
    );
    expect(terms).toEqual([...new Set(terms)].sort());
  });

  it('opens a region to its countries, and takes no place from help that goes anywhere', () => {
    const places = (regions: string[]) =>
      searchTermsOf(anOffer({ text: 'We help.', countries: [], regions })).filter((term) =>
        term.startsWith('place:'),
      );
    expect(places(['ASEAN'])).toEqual(
      expect.arrayContaining(['place:KH', 'place:VN', 'place:035']),
    );
    expect(places(['the moon'])).toEqual([]);
    expect(places([])).toEqual([]);
  });

  it('leaves out what is denied', () => {
    const terms = searchTermsOf(
      aDemand({
        title: 'Eyes',
        text: 'We do not need boreholes. We need cataract surgery.',
        sectors: [],
        quantity: null,
      }),
    );
    expect(terms).toContain('need:cataract-surgery');
    expect(terms).not.toContain('need:borehole');
    expect(terms).not.toContain('sector:drinking-water');
  });

  it('reads nothing that only the poster may see', () => {
    const open = aDemand({ place: null, evidence: null });
    const secret = aDemand({
      place: 'Canary village, Peru',
      evidence: 'Canaries counted latrines.',
    });
    expect(searchTermsOf(secret)).toEqual(searchTermsOf(open));
  });

  it('drops words that no index takes', () => {
    const terms = searchTermsOf(aDemand({ text: `${'x'.repeat(9_000)} ${'水'.repeat(3_000)}` }));
    expect(Math.max(...terms.map((term) => term.length))).toBeLessThan(100);
  });
});

describe('queryTermsOf', () => {
  const terms = (text: string) => queryTermsOf(text).map(({ term }) => term);

  it('reads a few words in all six languages, and a sentence in its own', () => {
    expect(terms('pozos')).toEqual(expect.arrayContaining(['es:poz', 'en:pozo', 'need:dug-well']));
    const sentence = 'Nous cherchons un partenaire pour le forage de puits au village';
    expect(terms(sentence).filter((term) => /^(?:en|es|zh|ru|ar):/.test(term))).toEqual([]);
  });

  it('weighs meanings above words, and puts them first', () => {
    const [first, ...rest] = queryTermsOf('borehole drilling');
    expect(first).toMatchObject({ term: 'need:borehole' });
    const words = rest.filter(({ term }) => term.startsWith('en:'));
    expect(words.length).toBeGreaterThan(0);
    for (const { weight } of words) expect(weight).toBeLessThan(first!.weight);
  });

  it('looks for what is related too, for less', () => {
    const weights = new Map(queryTermsOf('dug well').map(({ term, weight }) => [term, weight]));
    expect(weights.get('need:borehole')).toBeLessThan(weights.get('need:dug-well')!);
  });

  it('takes a place, and the words it stands in, for where', () => {
    const found = queryTermsOf('puits au Cambodge');
    const where = found.filter(({ subject }) => !subject).map(({ term }) => term);
    expect(where).toEqual(expect.arrayContaining(['place:KH', 'fr:cambodg']));
    expect(found.find(({ term }) => term === 'need:dug-well')).toMatchObject({ subject: true });
  });

  it('keeps to a hundred terms', () => {
    const words = Array.from({ length: 80 }, (_, i) => `w${i}x`).join(' ');
    expect(terms(words.slice(0, 300)).length).toBeLessThanOrEqual(100);
    expect(terms('')).toEqual([]);
  });
});
