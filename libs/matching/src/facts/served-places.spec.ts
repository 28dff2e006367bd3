import { servedPlaces } from './served-places.js';

describe('servedPlaces', () => {
  it('takes named countries for all there is, whatever regions say', () => {
    expect(servedPlaces(['LA', 'KH', 'KH'], ['Mekong'])).toEqual({
      by: 'countries',
      countries: ['KH', 'LA'],
    });
  });

  it('reads regions when no country is named', () => {
    const served = servedPlaces([], ['ASEAN', 'Central Asia']);
    expect(served).toMatchObject({ by: 'regions', regions: ['ASEAN', 'Central Asia'] });
    expect(served.by === 'regions' && served.countries).toEqual(
      expect.arrayContaining(['KH', 'KZ']),
    );
  });

  it('is anywhere for a region without bounds, for one that nobody knows, and for none', () => {
    expect(servedPlaces([], ['Belt and Road countries'])).toEqual({ by: 'anywhere' });
    expect(servedPlaces([], ['ASEAN', 'Ruritania'])).toEqual({ by: 'anywhere' });
    expect(servedPlaces([], [])).toEqual({ by: 'anywhere' });
  });
});
