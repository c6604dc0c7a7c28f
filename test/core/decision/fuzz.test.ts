import fc from 'fast-check';
import { recordComplaints } from '../../../core/src/decision/completeness';
import { decisionsAsCsv, decisionsAsMarkdown } from '../../../core/src/decision/export';
import { graphOfRecords } from '../../../core/src/decision/graph-of-records';
import { readDecisionRecord } from '../../../core/src/decision/import/read-decision-record';
import { DecisionRecord } from '../../../core/src/decision/record';
import { runs } from '../../support/runs';
import { markdownTexts } from './markdown-arbitraries';

test('any text is read without a crash, as a record that fits its own schema', () => {
  let slowest = 0;
  fc.assert(
    fc.property(
      markdownTexts,
      fc.constantFrom('a.md', 'docs/0012-x.md', '2024-05-06/y.md', '\\\\', ''),
      (markdown, path) => {
        const start = performance.now();
        const { record, problems } = readDecisionRecord(markdown, { path });
        slowest = Math.max(slowest, performance.now() - start);
        expect(DecisionRecord.parse(record)).toStrictEqual(record);
        for (const { problem, expected } of problems) expect(`${problem}${expected}`).toMatch(/\S/);
        recordComplaints(record);
        graphOfRecords([record, record]);
        decisionsAsCsv([{ key: path, record }]);
        decisionsAsMarkdown([{ key: path, record }], 'Log');
      },
    ),
    runs(1500),
  );
  expect(slowest).toBeLessThan(1000);
});
