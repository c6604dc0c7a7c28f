import { audit } from '../../../core/src/audit/audit';
import { agreementOf } from '../../../core/src/playbook/agreement';
import { at } from '../../support/at';
import { aHistory, historyOf, lines } from '../../support/histories';
import { asked, aTimeline, created, did } from '../../support/issues';
import { jiraIssue, WEEK } from '../../support/jira-history';
import { aPlaybook } from '../../support/playbooks';

/** The playbook of the contract, for a team in Berlin, and a little more. */
const PLAYBOOK = aPlaybook({
  responses: [
    { id: 'first-response', ask: 'new-issue', within: '8 working hours', clock: 'team' },
    { id: 'question', ask: 'question', within: '4 working hours', clock: 'team' },
  ],
  updates: [{ id: 'moving-work', of: 'open', every: '2 working days', counts: ['comment'], clock: 'team' }],
  staleness: [{ id: 'quiet', of: 'open', after: '30 working days', clock: 'team' }],
  decisions: [{ id: 'why-closed', of: { types: ['Story'] } }],
});

async function auditedWeek(instant: string) {
  const history = await historyOf(lines(...WEEK));
  return audit(
    history,
    agreementOf([{ effectiveAt: null, playbook: PLAYBOOK }], (id) => history.people.get(id) ?? null),
    at(instant),
  );
}

/*
 * WEEK, in Berlin: ENG-1 asked Mon 10:00, answered Mon 16:30. ENG-2 asked Tue 10:00, answered Thu 02:00. ENG-3 asked Wed 12:00,
 * never answered. ENG-4, a story, asked Mon 09:00, answered Mon 09:30, closed Fri 16:00.
 */
test.each`
  at                           | open | responses                  | updates                       | missing
  ${'2026-03-02 08:00 +01:00'} | ${0} | ${{ open: 0, overdue: 0 }} | ${{ applies: 0, overdue: 0 }} | ${0}
  ${'2026-03-02 10:00 +01:00'} | ${2} | ${{ open: 1, overdue: 0 }} | ${{ applies: 2, overdue: 0 }} | ${0}
  ${'2026-03-04 10:00 +01:00'} | ${3} | ${{ open: 1, overdue: 0 }} | ${{ applies: 3, overdue: 1 }} | ${0}
  ${'2026-03-04 10:01 +01:00'} | ${3} | ${{ open: 1, overdue: 1 }} | ${{ applies: 3, overdue: 1 }} | ${0}
  ${'2026-03-05 12:00 +01:00'} | ${4} | ${{ open: 1, overdue: 0 }} | ${{ applies: 4, overdue: 2 }} | ${0}
  ${'2026-03-05 12:01 +01:00'} | ${4} | ${{ open: 1, overdue: 1 }} | ${{ applies: 4, overdue: 2 }} | ${0}
  ${'2026-03-06 16:00 +01:00'} | ${3} | ${{ open: 1, overdue: 1 }} | ${{ applies: 3, overdue: 2 }} | ${1}
`(
  'at $at: $open open, $responses, $updates, $missing without a record',
  async ({ at: instant, open, responses, updates, missing }) => {
    const found = await auditedWeek(instant);
    expect(found.open).toBe(open);
    expect(found.responses['first-response']).toEqual(responses);
    expect(found.updates['moving-work']).toEqual(updates);
    expect(found.decisions['why-closed']).toEqual({ missing });
  },
);

test('items are what is owed, due longest first, by issue and never by person', async () => {
  const { items } = await auditedWeek('2026-03-05 12:01 +01:00');
  const rows = items.map(({ key, norm, dueAt, isOverdue }) =>
    `${key} ${norm} ${dueAt?.toISOString()} ${isOverdue ? 'late' : ''}`.trim(),
  );
  expect(rows.slice(0, 4)).toEqual([
    'ENG-4 moving-work 2026-03-04T08:30:00.000Z late',
    'ENG-1 moving-work 2026-03-04T15:30:00.000Z late',
    'ENG-3 first-response 2026-03-05T11:00:00.000Z late',
    'ENG-3 moving-work 2026-03-06T11:00:00.000Z',
  ]);
  expect(items.every(({ clears }) => clears.length > 0)).toBe(true);
  expect(JSON.stringify(items)).not.toMatch(/"(ada|tom|kei)"/);
});

test('as JSON it is what the contract says', async () => {
  const found = JSON.parse(JSON.stringify(await auditedWeek('2026-03-05 12:01 +01:00')));
  expect(found).toMatchObject({
    at: '2026-03-05T11:01:00.000Z',
    open: 4,
    responses: { 'first-response': { open: 1, overdue: 1 }, question: { open: 0, overdue: 0 } },
    updates: { 'moving-work': { applies: 4, overdue: 2 } },
    decisions: { 'why-closed': { missing: 0 } },
  });
  expect(found.items[2]).toMatchObject({
    key: 'ENG-3',
    norm: 'first-response',
    since: '2026-03-04T11:00:00.000Z',
    dueAt: '2026-03-05T11:00:00.000Z',
    clears: expect.any(Array),
  });
});

test('only what was known by then counts', () => {
  const events = [
    created('2026-03-02 10:00 +01:00', { assignee: 'ada' }),
    asked('tom', '2026-03-02 11:00 +01:00', ['ada']),
    did('commented', 'ada', '2026-03-04 10:00 +01:00'),
  ];
  const history = aHistory(
    [aTimeline(events)],
    { ada: 'Europe/Berlin', tom: 'Europe/Berlin' },
    { kind: 'linear-graphql' },
  );
  const agreement = agreementOf([{ effectiveAt: null, playbook: PLAYBOOK }], (id) => history.people.get(id) ?? null);
  expect(audit(history, agreement, at('2026-03-04 09:59 +01:00')).responses.question).toEqual({ open: 1, overdue: 1 });
  expect(audit(history, agreement, at('2026-03-04 10:00 +01:00')).responses.question).toEqual({ open: 0, overdue: 0 });
});

test('what a history cannot tell is said, not guessed', async () => {
  const csv = 'ID,Team,Status,Created\nENG-1,Engineering,Backlog,2026-03-02T09:00:00.000Z\n';
  const history = await historyOf(csv);
  const agreement = agreementOf([{ effectiveAt: null, playbook: PLAYBOOK }], () => null);
  const found = audit(history, agreement, at('2026-06-02 09:00 +00:00'));
  expect(found.open).toBe(1);
  expect(found.responses['first-response']).toEqual({ open: 0, overdue: 0 });
  expect(found.items).toEqual([]);
  expect(found.notJudged.map(({ norm, because }) => `${norm}: ${because}`)).toEqual([
    'first-response: no-comments',
    'question: no-comments',
    'moving-work: no-comments',
    'quiet: no-comments',
  ]);
});

test('an unknown author keeps a cadence and answers nobody', async () => {
  const issue = jiraIssue({
    key: 'ENG-1',
    created: '2026-03-02T10:00+01:00',
    reporter: 'ada',
    comments: [['tom', '2026-03-05T10:00+01:00']],
  });
  const [comment] = issue.fields.comment.comments;
  const unknown = { ...issue, fields: { ...issue.fields, comment: { comments: [{ ...comment, author: null }] } } };
  const history = await historyOf(JSON.stringify(unknown));
  const agreement = agreementOf([{ effectiveAt: null, playbook: PLAYBOOK }], (id) => history.people.get(id) ?? null);
  const found = audit(history, agreement, at('2026-03-05 17:00 +01:00'));
  expect(found.responses['first-response']).toEqual({ open: 1, overdue: 1 });
  expect(found.updates['moving-work']).toEqual({ applies: 1, overdue: 0 });
});
