import { decisionsAsCsv, decisionsAsJson, decisionsAsMarkdown } from '../../../core/src/decision/export';
import { DecisionRecord } from '../../../core/src/decision/record';

const entry = (key: string, input: object) => ({ key, record: DecisionRecord.parse(input) });
const log = [
  entry('0001-a.md', {
    id: '0001',
    title: 'Old | way',
    status: 'superseded',
    supersededBy: ['0002'],
    decidedOn: '2024-01-02',
  }),
  entry('0002 b.md', { id: '0002', title: 'New [way]', status: 'accepted', decidedOn: '2025-01-02', tags: ['x', 'y'] }),
  entry('0003-c.md', { id: '0003', title: '', status: 'proposed' }),
  entry('0004-d.md', { id: '0004', title: '=1+1', status: 'accepted', decidedOn: '2026-01-02', decision: 'a "b",\nc' }),
];

test('JSON has every field of every record', () => {
  expect(JSON.parse(decisionsAsJson(log))[1]).toEqual({ key: '0002 b.md', ...log[1]!.record });
});

test('CSV quotes what needs it and runs no formulas', () => {
  const [head, first, , , last] = decisionsAsCsv(log).split('\r\n');
  expect(head).toBe(
    'key,id,title,status,decidedOn,reviewBy,owner,deciders,issues,tags,supersedes,supersededBy,question,decision,because',
  );
  expect(first).toBe('0001-a.md,0001,Old | way,superseded,2024-01-02,,,,,,,0002,,,');
  expect(last).toBe('0004-d.md,0004,\'=1+1,accepted,2026-01-02,,,,,,,,,"a ""b"",\nc",');
});

test('Markdown lists what is in force first, newest first', () => {
  expect(decisionsAsMarkdown(log, 'Our decisions')).toBe(`# Our decisions

## In force

| id | decision | status | decided | tags |
|---|---|---|---|---|
| 0004 | [=1+1](<0004-d.md>) | accepted | 2026-01-02 |  |
| 0002 | [New \\[way\\]](<0002 b.md>) | accepted | 2025-01-02 | x, y |

## Proposed

| id | decision | status | decided | tags |
|---|---|---|---|---|
| 0003 | [0003-c.md](<0003-c.md>) | proposed |  |  |

## History

| id | decision | status | decided | tags |
|---|---|---|---|---|
| 0001 | [Old \\| way](<0001-a.md>) | superseded by 0002 | 2024-01-02 |  |
`);
});

test('Markdown links to where a record can be read, and to nothing where it can be read nowhere', () => {
  const page = decisionsAsMarkdown(log.slice(1, 3), 'Log', ({ record: { id } }) =>
    id === '0003' ? 'https://example.com/3' : null,
  );
  expect(page).toContain('| 0002 | New \\[way\\] | accepted |');
  expect(page).toContain('| 0003 | [0003-c.md](<https://example.com/3>) | proposed |');
});

test('an empty log is a heading', () => {
  expect(decisionsAsMarkdown([], 'Log')).toBe('# Log\n');
  expect(decisionsAsCsv([])).toMatch(/^key,id,[^\n]*\r\n$/);
});
