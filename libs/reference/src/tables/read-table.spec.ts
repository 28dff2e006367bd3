import { parseTable } from './read-table.js';

describe('parseTable', () => {
  const columns = ['id', 'en'] as const;

  it('reads rows with their line numbers', () => {
    const { rows, faults } = parseTable(
      'x.tsv',
      'id\ten\nwell\tborehole\n\nlamp\tsolar lamp\n',
      columns,
    );
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      { file: 'x.tsv', line: 2, cells: { id: 'well', en: 'borehole' } },
      { file: 'x.tsv', line: 4, cells: { id: 'lamp', en: 'solar lamp' } },
    ]);
  });

  it('leaves out a row with another number of cells, and says where it stands', () => {
    const { rows, faults } = parseTable(
      'x.tsv',
      'id\ten\nwell\tborehole\textra\nlamp\tlamp',
      columns,
    );
    expect(rows.map((row) => row.cells.id)).toEqual(['lamp']);
    expect(faults).toEqual([{ file: 'x.tsv', line: 2, message: '3 cells, the header has 2' }]);
  });

  it('tells another header', () => {
    const { faults } = parseTable('x.tsv', 'id\tzh\n', columns);
    expect(faults).toEqual([{ file: 'x.tsv', line: 1, message: 'the header must be: id | en' }]);
  });
});
