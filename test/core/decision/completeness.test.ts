import { isComplete, recordComplaints } from '../../../core/src/decision/completeness';
import { readDecisionRecord } from '../../../core/src/decision/import/read-decision-record';
import { DecisionRecord, type DecisionRecordInput } from '../../../core/src/decision/record';
import { fixture } from './fixtures';

const full: DecisionRecordInput = {
  title: 'Use SQLite',
  status: 'accepted',
  decidedOn: '2026-03-04',
  deciders: ['Ada'],
  question: 'Where do rows live?',
  decision: 'In SQLite.',
  because: 'One file.',
  consequences: 'One writer.',
};
const of = (changes: DecisionRecordInput | object) =>
  recordComplaints(DecisionRecord.parse({ ...full, ...changes })).map(({ part, level }) => `${level} ${part}`);

test.each<[string, object, string[]]>([
  ['all that a reader needs', {}, []],
  ['a short answer', { consequences: 'None' }, []],
  ['context instead of a question', { question: '', context: 'Rows were lost.' }, []],
  ['no question and no context', { question: '' }, ['missing question']],
  ['no title', { title: '{short title}' }, ['missing title']],
  ['no decision', { decision: 'TBD' }, ['missing decision']],
  ['two options instead of a reason', { because: '', options: [{ title: 'A' }, { title: 'B' }] }, []],
  [
    'one argued option instead of a reason',
    { because: '', options: [{ title: 'A', pros: ['x'] }] },
    ['suggested options'],
  ],
  ['a reason within the decision', { because: '', decision: 'SQLite, because it is one file.' }, []],
  ['a reason within a German decision', { because: '', decision: 'SQLite, weil es eine Datei ist.' }, []],
  ['drivers instead of a reason', { because: '', drivers: '* one file' }, []],
  ['context and consequences, as Nygard has it', { because: '', context: 'Rows were lost.' }, []],
  [
    'a reason that may be between the lines',
    { because: '', question: '', context: 'x', consequences: '' },
    ['suggested reason', 'suggested consequences'],
  ],
  ['no reason anywhere', { because: '{why}', consequences: '' }, ['missing reason', 'suggested consequences']],
  [
    'options that are placeholders',
    { because: '', consequences: '', options: [{ title: '{option 1}' }, { title: '…' }] },
    ['missing reason', 'suggested consequences'],
  ],
  ['one option', { options: [{ title: 'A' }] }, ['suggested options']],
  ['no consequences', { consequences: '' }, ['suggested consequences']],
  ['no date', { decidedOn: null }, ['suggested decidedOn']],
  ['nobody', { deciders: [] }, ['suggested deciders']],
  ['an owner instead of deciders', { deciders: [], owner: 'Ada' }, []],
  ['no status', { status: null }, ['suggested status']],
  ['a status of its own', { status: null, statusNote: 'on hold' }, []],
  ['a proposal without date and people', { status: 'proposed', decidedOn: null, deciders: [] }, []],
  ['a proposal that proposes nothing', { status: 'proposed', decision: '' }, ['missing decision']],
  [
    'a draft, which is asked for nothing',
    { status: 'draft', decision: '', because: '', question: '' },
    ['suggested question', 'suggested decision', 'suggested reason'],
  ],
  ['a successor that is not named', { status: 'superseded' }, ['missing supersededBy']],
  ['a successor', { status: 'superseded', supersededBy: ['0002'] }, []],
])('%s', (_what, changes, complaints) => {
  expect(of(changes)).toEqual(complaints);
});

test('each complaint says what would clear it, and doing so clears it', () => {
  const remedies: Record<string, DecisionRecordInput | object> = {
    title: { title: 'A title' },
    question: { context: 'Some context' },
    decision: { decision: 'Something' },
    reason: { because: 'A reason' },
    options: { options: [{ title: 'A' }, { title: 'B' }] },
    consequences: { consequences: 'None' },
    deciders: { owner: 'Ada' },
    decidedOn: { decidedOn: '2026-01-01' },
    status: { status: 'accepted' },
    supersededBy: { supersededBy: ['0002'] },
  };
  for (const status of [null, 'superseded'] as const) {
    const poor = { status, options: [{ title: 'A' }] };
    for (const { part, problem, clears } of recordComplaints(DecisionRecord.parse(poor))) {
      expect(`${problem} / ${clears}`).toMatch(/^\S.*\S$/);
      const better = recordComplaints(DecisionRecord.parse({ ...poor, ...remedies[part] }));
      expect(better.map((complaint) => complaint.part)).not.toContain(part);
    }
  }
});

test.each`
  path                      | complete
  ${'madr-2.md'}            | ${true}
  ${'0007-nygard.md'}       | ${true}
  ${'structured-madr.md'}   | ${true}
  ${'y-statement.md'}       | ${true}
  ${'bold-labels.md'}       | ${true}
  ${'plain-prose.md'}       | ${true}
  ${'setext.md'}            | ${true}
  ${'0000-template.md'}     | ${false}
  ${'template-comments.md'} | ${false}
  ${'README.md'}            | ${false}
`('$path passes the gate: $complete', ({ path, complete }) => {
  expect(isComplete(readDecisionRecord(fixture(path), { path }).record)).toBe(complete);
});
