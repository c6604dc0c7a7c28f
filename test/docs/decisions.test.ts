import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordComplaints } from '../../core/src/decision/completeness';
import { graphOfRecords } from '../../core/src/decision/graph-of-records';
import { readDecisionRecord } from '../../core/src/decision/import/read-decision-record';
import { formatDecisionRecord, parseDecisionRecord } from '../../core/src/decision/markdown';

const folder = join(__dirname, '../../docs/decisions');
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const readings = files.map((name) => ({
  name,
  read: readDecisionRecord(readFileSync(join(folder, name), 'utf8'), { path: name }),
}));
const records = readings.filter(({ name }) => !name.startsWith('0000-'));

test('there are records, each numbered', () => {
  expect(records.length).toBeGreaterThan(0);
  for (const name of files) expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
});

test.each(records)('$name is a complete record in our own format', ({ read }) => {
  expect({ kind: read.kind, format: read.format, problems: read.problems }).toEqual({
    kind: 'record',
    format: 'async-norms',
    problems: [],
  });
  expect(recordComplaints(read.record)).toEqual([]);
  expect(parseDecisionRecord(formatDecisionRecord(read.record))).toEqual(read.record);
});

test('what replaces what adds up', () => {
  expect(graphOfRecords(records.map(({ read }) => read.record)).findings).toEqual([]);
});

test('the template is recognised as one, and asks for everything', () => {
  const template = readings.find(({ name }) => name === '0000-template.md')!.read;
  expect(template).toMatchObject({ kind: 'template', format: 'async-norms', problems: [] });
  const asked = recordComplaints({ ...template.record, status: 'accepted' }).map(({ part }) => part);
  expect(asked).toEqual(
    expect.arrayContaining(['title', 'question', 'decision', 'reason', 'consequences', 'deciders']),
  );
});
