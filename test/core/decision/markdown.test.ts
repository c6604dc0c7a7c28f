import fc from 'fast-check';
import { formatDecisionRecord, parseDecisionRecord } from '../../../core/src/decision/markdown';
import { DecisionRecord } from '../../../core/src/decision/record';
import { runs } from '../../support/runs';
import { recordInputs } from './decision-arbitraries';

test('a record written as Markdown and read again is the same record', () => {
  fc.assert(
    fc.property(recordInputs, (input) => {
      expect(parseDecisionRecord(formatDecisionRecord(input))).toStrictEqual(DecisionRecord.parse(input));
    }),
    runs(1000),
  );
});
