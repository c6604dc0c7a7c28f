import { graphOfRecords } from '../../../core/src/decision/graph-of-records';
import { DecisionRecord, type DecisionRecordInput } from '../../../core/src/decision/record';
import { RecordReferences } from '../../../core/src/decision/record-reference';

const read = (...records: (DecisionRecordInput | object)[]) =>
  graphOfRecords(records.map((record) => DecisionRecord.parse(record)));
const lines = (...records: object[]) =>
  read(...records).findings.map(({ kind, id, problem }) => `${kind} ${id}: ${problem}`);

test('links said at both ends are nothing to find', () => {
  expect(
    lines(
      { id: '0001', status: 'superseded', supersededBy: ['0002'] },
      { id: '0002', status: 'accepted', supersedes: ['ADR-1'], related: ['0001'] },
    ),
  ).toEqual([]);
});

test.each<[string, object[], string[]]>([
  [
    'one end only',
    [
      { id: '1', status: 'superseded', supersededBy: ['2'] },
      { id: '2', status: 'accepted' },
    ],
    ['one-sided 2: does not say that it replaces 1'],
  ],
  [
    'the other end only',
    [
      { id: '1', status: 'superseded' },
      { id: '2', supersedes: ['1'] },
    ],
    ['one-sided 1: does not say that 2 replaced it'],
  ],
  [
    'nothing there',
    [{ id: '1', status: 'superseded', supersededBy: ['0012-x'] }],
    ['dangling 1: points to 0012-x, which is not here'],
  ],
  ['nothing there to amend', [{ id: '1', amends: ['7'] }], ['dangling 1: points to 7, which is not here']],
  ['no successor', [{ id: '1', status: 'superseded' }], ['no-successor 1: says it was replaced, but not by what']],
  [
    'another status',
    [
      { id: '1', status: 'accepted', supersededBy: ['2'] },
      { id: '2', supersedes: ['1'] },
    ],
    ['status-differs 1: was replaced, but its status is accepted'],
  ],
  [
    'two successors',
    [
      { id: '1', status: 'superseded', supersededBy: ['2', '3'] },
      { id: '2', supersedes: ['1'] },
      { id: '3', supersedes: ['1'] },
    ],
    ['two-successors 1: replaced by 2 and by 3'],
  ],
  [
    'a circle',
    [
      { id: '1', status: 'superseded', supersedes: ['2'], supersededBy: ['2'] },
      { id: '2', status: 'accepted', supersedes: ['1'], supersededBy: ['1'] },
    ],
    ['circle 2: replacing goes round in a circle with 1'],
  ],
  ['one id twice', [{ id: '1' }, { id: '1' }], ['duplicate-id 1: two records have this id']],
  ['no id', [{ id: '', title: 'x' }], ['no-id : a record has no id']],
])('%s is found', (_what, records, findings) => {
  expect(lines(...records)).toEqual(findings);
});

test.each`
  written                     | id
  ${'0012'}                   | ${'0012'}
  ${'12'}                     | ${'0012'}
  ${'ADR-0012'}               | ${'0012'}
  ${'0012-use-sqlite.md'}     | ${'0012'}
  ${'20200924-use-x'}         | ${'20200924-use-x'}
  ${'docs/20200924-Use-X.md'} | ${'20200924-use-x'}
  ${'7'}                      | ${null}
  ${'1'}                      | ${null}
  ${''}                       | ${null}
`('"$written" means $id', ({ written, id }) => {
  const references = new RecordReferences(['0012', '20200924-use-x', '01', '001']);
  expect(references.resolve(written)).toBe(id);
});
