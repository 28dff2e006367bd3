import { addressOf, filterIn, needsUnder, saidIn } from './posting-filter.js';

const vocabulary = {
  areas: [{ code: 'water-sanitation', name: 'Water' }],
  sectors: [
    { code: 'drinking-water', name: 'Drinking water', area: 'water-sanitation' },
    { code: 'eye-care', name: 'Eye care', area: 'health' },
  ],
  needs: [
    { code: 'borehole', name: 'borehole', sector: 'drinking-water' },
    { code: 'cataract-surgery', name: 'cataract surgery', sector: 'eye-care' },
  ],
  supports: [{ code: 'training', name: 'training' }],
};
const filterOf = (query: string) =>
  filterIn(new URL(`https://network.example/postings${query}`), vocabulary);

describe('the filter of the list of postings', () => {
  it('is read from an address and written into one', () => {
    const query =
      '?q=wells&kind=demand&sector=water-sanitation&need=borehole&country=KH&support=training&language=en';
    expect(addressOf(saidIn(filterOf(query)))).toBe(`/postings${query}`);
    expect(addressOf(saidIn(filterOf('')))).toBe('/postings');
    expect(addressOf({ country: 'KH' }, { view: 'map' })).toBe('/postings?country=KH&view=map');
  });

  it('leaves out what the API would not know', () => {
    const said = saidIn(
      filterOf('?kind=gift&sector=x&need=y&country=ZZ&support=z&language=%27or%27&q=%20&page=2'),
    );
    expect(said).toEqual({});
    expect(filterOf('?country=kh&language=EN')).toMatchObject({ country: 'KH', language: 'en' });
    expect(filterOf(`?q=${'a'.repeat(400)}`).q).toHaveLength(300);
  });

  it('forgets a need of another field of work', () => {
    expect(filterOf('?sector=eye-care&need=borehole').need).toBe('');
    expect(filterOf('?need=borehole').need).toBe('borehole');
  });
});

it('offers the needs of the field of work that is chosen', () => {
  const codes = (sector: string) => needsUnder(sector, vocabulary).map(({ code }) => code);
  expect(codes('water-sanitation')).toEqual(['borehole']);
  expect(codes('drinking-water')).toEqual(['borehole']);
  expect(codes('')).toEqual(['borehole', 'cataract-surgery']);
});
