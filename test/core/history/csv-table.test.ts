import { CsvColumns } from '../../../core/src/history/csv-table';

const columns = new CsvColumns(['Issue key', ' Labels', 'Labels', 'Comment']);

test('columns are found by name, letter case aside, and may repeat', () => {
  const row = ['ENG-1', '', ' map ', 'x'];
  expect(columns.cell(row, 'issue key')).toBe('ENG-1');
  expect(columns.cells(row, 'labels')).toEqual(['map']);
  expect(columns.cell(row, 'labels')).toBe('map');
  expect(columns.has('comment')).toBe(true);
  expect(columns.has('created')).toBe(false);
});

test('a row shorter than the header has empty cells', () => {
  expect(columns.cell(['ENG-1'], 'comment')).toBeNull();
});
