import { layoutOf, tableKindOf, trackerOf } from '../../../core/src/history/recognise';

const ISSUE = '{"key":"ENG-1","fields":{"created":"x"}}';

test.each`
  what                             | head                                                | layout
  ${'nothing'}                     | ${''}                                               | ${{ layout: 'empty' }}
  ${'blanks'}                      | ${' \n\n '}                                         | ${{ layout: 'empty' }}
  ${'a table'}                     | ${'ID,Team\nENG-1,X'}                               | ${{ layout: 'csv' }}
  ${'one issue a line'}            | ${`${ISSUE}\n${ISSUE}\n`}                           | ${{ layout: 'json-lines' }}
  ${'the first line broken'}       | ${`{"key":\n${ISSUE}\n`}                            | ${{ layout: 'json-lines' }}
  ${'one page a line'}             | ${`{"issues":[${ISSUE}]}\n{"issues":[]}\n`}         | ${{ layout: 'json-lines' }}
  ${'an array, an item a line'}    | ${`[\n${ISSUE},\n${ISSUE}\n]`}                      | ${{ layout: 'json-lines' }}
  ${'a page on one line'}          | ${`{"startAt":0,"issues":[${ISSUE}]}`}              | ${{ layout: 'json-lines' }}
  ${'a page over lines'}           | ${'{\n  "issues": [\n    {\n      "key": "E-1"'}    | ${{ layout: 'json-document', isArray: false }}
  ${'a page, an issue a line'}     | ${`{"startAt":0,"issues":[\n${ISSUE},\n${ISSUE}]}`} | ${{ layout: 'json-document', isArray: false }}
  ${'an array over lines'}         | ${'[\n  {\n    "key": "E-1",\n    "fields": {'}     | ${{ layout: 'json-document', isArray: true }}
  ${'a page with an issue a line'} | ${`{"issues":[\n${ISSUE},\n${ISSUE}\n]}`}           | ${{ layout: 'json-document', isArray: false }}
  ${'the same, opened over lines'} | ${`{\n"startAt":0,\n"issues": [\n${ISSUE},\n`}      | ${{ layout: 'json-document', isArray: false }}
  ${'the start of a long line'}    | ${`{"issues":[${ISSUE},{"key"`}                     | ${{ layout: 'json-document', isArray: false }}
`('$what is $layout.layout', ({ head, layout }) => {
  expect(layoutOf(head)).toEqual(layout);
});

test.each`
  columns                                | kind
  ${['Summary', 'Issue key', 'Created']} | ${'jira-csv'}
  ${['ID', 'Team', 'Title', 'Created']}  | ${'linear-csv'}
  ${['id', 'status', 'created']}         | ${'linear-csv'}
  ${['Name', 'Age']}                     | ${null}
  ${['Issue key', 'Summary']}            | ${null}
`('a table of $columns is $kind', ({ columns, kind }) => {
  expect(tableKindOf(columns)).toBe(kind);
});

test('an issue tells its tracker by its shape', () => {
  expect(trackerOf({ key: 'ENG-1', fields: {} })).toBe('jira-rest');
  expect(trackerOf({ identifier: 'ENG-1' })).toBe('linear-graphql');
  expect([trackerOf(null), trackerOf([]), trackerOf({ key: 'ENG-1' }), trackerOf('x')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
