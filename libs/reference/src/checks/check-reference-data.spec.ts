import type { NeedRow } from '../needs/read-needs.js';
import type { AreaRow, SectorRow } from '../sectors/read-sectors.js';
import { describeFault } from '../tables/fault.js';
import { checkNeeds } from './check-needs.js';
import { checkReferenceData } from './check-reference-data.js';
import { checkAreas, checkSectors } from './check-sectors.js';

const words = { en: 'a', zh: '甲', fr: 'b', ru: 'а', ar: 'ا', es: 'c' };

function need(cells: Partial<NeedRow['cells']> = {}, line = 2): NeedRow {
  const defaults = { id: 'borehole', sector: 'wells', broader: '', related: '', units: '' };
  const file = 'needs/water-sanitation.tsv';
  return { file, line, cells: { ...defaults, supports: 'construction', ...words, ...cells } };
}

function sector(cells: Partial<SectorRow['cells']> = {}): SectorRow {
  const defaults = {
    code: 'wells',
    dac: '14030;14031',
    cluster: 'Water Sanitation Hygiene',
    sdgs: '6',
  };
  return {
    file: 'sectors/water-sanitation.tsv',
    line: 2,
    cells: { ...defaults, ...words, ...cells },
  };
}

const areaOfSector = new Map([
  ['wells', 'water-sanitation'],
  ['crops', 'agriculture'],
]);

const messages = (...rows: NeedRow[]) =>
  checkNeeds(rows, areaOfSector).map((fault) => fault.message);

describe('the reference data', () => {
  it('is whole', () => {
    expect(checkReferenceData().map(describeFault)).toEqual([]);
  });
});

describe('checkNeeds', () => {
  it('finds nothing wrong with a whole row', () => {
    expect(messages(need(), need({ id: 'well', sector: 'wells;crops' }, 3))).toEqual([]);
  });

  it('finds an id that stands twice, with both places', () => {
    expect(checkNeeds([need(), need({}, 7)], areaOfSector).map(describeFault)).toEqual([
      'needs/water-sanitation.tsv:7 "borehole" stands in needs/water-sanitation.tsv:2 too',
    ]);
  });

  it.each([
    [{ id: 'Bore hole' }, '"Bore hole" is no kebab-case code'],
    [{ sector: 'taps' }, 'unknown sector "taps"'],
    [{ sector: '' }, 'no sector'],
    [{ sector: 'crops' }, 'the sector "crops" lies in another area, agriculture'],
    [{ sector: 'crops;wells' }, 'the sector "crops" lies in another area, agriculture'],
    [{ sector: 'wells;taps' }, 'unknown sector "taps"'],
    [{ broader: 'water' }, 'unknown broader need "water"'],
    [{ related: 'water' }, 'unknown related need "water"'],
    [{ supports: '' }, 'no form of support can meet it'],
    [{ supports: 'money' }, 'unknown form of support "money"'],
    [{ ar: '' }, 'no words in the column ar'],
    [{ ru: 'вода | Вода' }, '"вода" stands twice in the column ru'],
    [{ es: 'agua | ~ | pozo' }, 'an empty word between | in the column es'],
  ])('finds %j', (cells, message) => {
    expect(messages(need(cells))).toEqual([message]);
  });

  it('finds a need that is broader than itself over several steps', () => {
    const rows = [
      need({ id: 'a', broader: 'b' }),
      need({ id: 'b', broader: 'c' }, 3),
      need({ id: 'c', broader: 'a' }, 4),
      need({ id: 'd', broader: 'a' }, 5),
    ];
    expect(messages(...rows)).toEqual([
      '"a" is broader than itself',
      '"b" is broader than itself',
      '"c" is broader than itself',
    ]);
  });

  it('finds a need that refers to itself', () => {
    expect(messages(need({ related: 'borehole' }))).toEqual(['"borehole" refers to itself']);
  });
});

describe('checkSectors', () => {
  it.each([
    [{}, []],
    [{ dac: '1403' }, ['unknown DAC code "1403"']],
    [{ dac: '' }, ['no DAC purpose code']],
    [{ cluster: 'Wash' }, ['unknown cluster "Wash"']],
    [{ cluster: '' }, []],
    [{ sdgs: '18' }, ['unknown goal "18"']],
    [{ sdgs: '' }, ['no development goal']],
    [{ code: 'health' }, ['"health" is the code of an area']],
    [{ fr: '' }, ['no words in the column fr']],
  ])('finds what is wrong with %j', (cells, expected) => {
    expect(checkSectors([sector(cells)]).map((fault) => fault.message)).toEqual(expected);
  });
});

describe('checkAreas', () => {
  it('finds areas that are missing and areas that are none', () => {
    const row: AreaRow = {
      file: 'areas.tsv',
      line: 2,
      cells: { code: 'sport', sdgs: '3', ...words },
    };
    const found = checkAreas([row]).map((fault) => fault.message);
    expect(found).toContain('unknown area "sport"');
    expect(found).toContain('the area "health" is missing');
  });
});
