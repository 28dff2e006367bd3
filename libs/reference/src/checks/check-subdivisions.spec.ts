import type { SubdivisionRow } from '../places/subdivision.js';
import { checkSubdivisions } from './check-subdivisions.js';

const names = { en: 'Heart', zh: '心省', fr: '', ru: 'Сердце', ar: 'قلب', es: '' };

const row = (code: string, cells: Partial<SubdivisionRow['cells']> = {}): SubdivisionRow => ({
  file: 'places/subdivisions.tsv',
  line: 2,
  cells: { code, ...names, ...cells },
});

const messages = (...rows: SubdivisionRow[]) =>
  checkSubdivisions({ rows, faults: [] }).map(({ message }) => message);

describe('checkSubdivisions', () => {
  it('finds nothing wrong with a whole row', () => {
    expect(messages(row('AF-HER'))).toEqual([]);
  });

  it.each([
    [{ code: 'AF-XXX' }, 'unknown subdivision "AF-XXX"'],
    [{ zh: '' }, 'no words in the column zh'],
    [{ ar: '' }, 'no words in the column ar'],
    [{ ru: 'Heart' }, '"Heart" is not written as ru is'],
    [{ zh: '心省 | Heart' }, '"Heart" is not written as zh is'],
    [{ en: 'Kenya' }, '"Kenya" lies in two countries (en): write ~Kenya'],
  ])('finds %j', (cells, message) => {
    expect(messages(row('AF-HER', cells))).toEqual([message]);
  });

  it('wants a name of two countries to wait for its country', () => {
    const other = row('IR-01', { zh: '肝省', ru: 'Печень', ar: 'كبد' });
    const fault = '"Heart" lies in two countries (en): write ~Heart';
    expect(messages(row('AF-HER'), other)).toEqual([fault, fault]);
    expect(
      messages(row('AF-HER', { en: '~Heart' }), {
        ...other,
        cells: { ...other.cells, en: '~Heart' },
      }),
    ).toEqual([]);
  });
});
