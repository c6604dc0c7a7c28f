import { formatDecisionRecord, isComplete, LANGUAGES, type LocalDate, parseDecisionRecord } from '@async-norms/core';
import { recordOfComment, recordOfDocument } from '../../../linear-integration/src/decisions/record-of-text';
import { decisionTemplate } from '../../../linear-integration/src/linear/decision-template';
import { aDesk, closeDesks, type Desk } from '../../support/linear-desk';
import { clockAt } from '../../support/linear-double';

afterEach(closeDesks);

const ON = '2026-03-04' as LocalDate;
const written = { issue: { key: 'ENG-1', title: 'How often do we retry?' }, author: 'ada', on: ON };

test.each`
  text                                                                        | title                                                     | isDone
  ${'Decision: we retry three times, because the network comes back.'}        | ${'we retry three times, because the network comes back'} | ${true}
  ${'**Entscheidung:** Wir versuchen es dreimal, weil das Netz wiederkommt.'} | ${'Wir versuchen es dreimal, weil das Netz wiederkommt'}  | ${true}
  ${'Decision: three times.'}                                                 | ${'three times'}                                          | ${false}
  ${'# Three times\n\n## Decision\n\nThree.\n\n## Because\n\nIt helps.'}      | ${'Three times'}                                          | ${true}
`('a comment "$text"', ({ text, title, isDone }) => {
  const record = recordOfComment(text, written);
  expect(record).toMatchObject({ title, deciders: ['ada'], decidedOn: ON, issues: ['ENG-1'], status: 'accepted' });
  expect(isComplete(record)).toBe(isDone);
});

test.each(LANGUAGES)('the form in %s, filled in, is a complete record', (locale) => {
  const form = /```markdown\n\/decision\s+([\s\S]*)\n```/.exec(decisionTemplate({ locale, timeZone: 'UTC' }))![1]!;
  expect(isComplete(recordOfComment(form, written))).toBe(false);
  const filled = form.replaceAll('…', 'We do it, because it helps.');
  const record = recordOfComment(filled, written);
  expect(isComplete(record)).toBe(true);
  for (const part of ['question', 'decision', 'because', 'consequences'] as const)
    expect(record[part]).toBe('We do it, because it helps.');
});

test.each`
  content                                                  | title
  ${'## Context\n\nIt fails.\n\n## Decision\n\nWe retry.'} | ${'Retries'}
  ${'# We retry\n\n## Decision\n\nWe retry.'}              | ${'We retry'}
  ${'Notes of a meeting, with nothing decided.'}           | ${null}
  ${'## Context\n\n…\n\n## Decision\n\n{what}'}            | ${null}
  ${''}                                                    | ${null}
`('a document "$content"', ({ content, title }) => {
  expect(recordOfDocument('Retries', content, written)?.title ?? null).toBe(title);
});

const clockNow = () => clockAt('2026-03-03 10:00 +01:00');
const RECORD = '## Context\n\nIt fails.\n\n## Decision\n\nWe retry.\n\n## Because\n\nThe network comes back.';
const records = async ({ stores, workspaceId }: Desk) =>
  (await stores.decisions.list(workspaceId)).map(({ record, source, issueIds }) => ({
    id: record.id,
    title: record.title,
    status: record.status,
    source,
    issues: issueIds.length,
  }));
const cards = ({ demo }: Desk, issueId: string) =>
  demo.store
    .all('Attachment')
    .filter((card) => card.issueId === issueId)
    .map(({ title }) => title);

test('a document on an issue: filed, changed, linked from another issue, and taken out with it', async () => {
  const clock = clockNow();
  const desk = await aDesk(clock);
  const first = desk.demo.as('ada').createIssue({ title: 'First' });
  const second = desk.demo.as('ada').createIssue({ title: 'Second' });
  await desk.run();
  const document = desk.demo.as('ada').writeDocument(first, 'Retries', RECORD);
  await desk.run();
  expect(await records(desk)).toEqual([{ id: '0001', title: 'Retries', status: null, source: 'document', issues: 1 }]);
  clock.forward(60_000);
  const both = `---\ndecisionRecord: 1\nstatus: accepted\nissues: [ENG-2]\n---\n\n# Retries\n\n${RECORD}`;
  desk.demo.as('ada').editDocument(document, both);
  await desk.run();
  expect(await records(desk)).toEqual([
    { id: '0001', title: 'Retries', status: 'accepted', source: 'document', issues: 2 },
  ]);
  expect(cards(desk, second)).toContain('Decision 0001: Retries');
  clock.forward(60_000);
  desk.demo.as('ada').editDocument(document, 'Nothing was decided after all.');
  await desk.run();
  expect(await records(desk)).toEqual([]);
});

test('a comment: edited it changes its record, deleted it takes it along', async () => {
  const clock = clockNow();
  const desk = await aDesk(clock);
  const issue = desk.demo.as('ada').createIssue({ title: 'First' });
  const comment = desk.demo.as('ada').comment(issue, 'We retry, I think.');
  await desk.run();
  expect(await records(desk)).toEqual([]);
  clock.forward(60_000);
  desk.demo.as('ada').editComment(comment, 'Decision: we retry, because the network comes back.');
  await desk.run();
  expect(await records(desk)).toMatchObject([{ title: 'we retry, because the network comes back' }]);
  clock.forward(60_000);
  desk.demo.as('tom').react(comment, '+1');
  await desk.run();
  expect(await records(desk)).toHaveLength(1);
  desk.demo.as('ada').deleteComment(comment);
  await desk.run();
  expect(await records(desk)).toEqual([]);
});

test('from our page: a document in Linear, the record it replaces marked, and a repeat changes nothing', async () => {
  const clock = clockNow();
  const desk = await aDesk(clock);
  const issue = desk.demo.as('ada').createIssue({ title: 'First' });
  await desk.run();
  const { linear, workspaceId, demo } = desk;
  const file = (key: string, title: string, more = {}) =>
    linear.fileDecision(workspaceId, {
      key,
      record: { title, question: 'How?', decision: `${title}.`, because: 'It helps.', status: 'accepted', ...more },
      url: null,
      by: desk.id('ada'),
      issueId: issue,
    });
  expect(await file('page:a', 'Twice')).toMatchObject({ outcome: 'filed', complaints: expect.any(Array) });
  const [document] = demo.store.all('Document');
  expect(parseDecisionRecord(String(document!.content))).toMatchObject({ title: 'Twice', issues: ['ENG-1'] });
  expect(cards(desk, issue)).toEqual(['Decision 0001: Twice']);

  clock.forward(60_000);
  await file('page:b', 'Three times', { supersedes: ['0001'] });
  expect(await records(desk)).toMatchObject([
    { id: '0001', status: 'superseded' },
    { id: '0002', status: 'accepted' },
  ]);
  expect(await file('page:c', 'Four', { supersedes: ['0009'] })).toMatchObject({
    outcome: 'refused',
    problems: [{ path: 'supersedes' }],
  });
  expect(await file('page:c', 'Four', { id: '0001' })).toMatchObject({
    outcome: 'refused',
    problems: [{ path: 'id' }],
  });
  expect(await file('page:c', 'Four', { decidedOn: '2026-02-30' })).toMatchObject({ outcome: 'refused' });

  const events = () => desk.stores.issues.eventsOf(workspaceId, [issue]);
  const before = (await events()).get(issue)!.length;
  await file('page:b', 'Three times', { supersedes: ['0001'] });
  expect((await events()).get(issue)).toHaveLength(before);
  // The webhook of our own document files nothing anew; edited in Linear, it is the page's record that changes.
  await desk.run();
  expect(await records(desk)).toHaveLength(2);
  clock.forward(60_000);
  const [, second] = demo.store.all('Document');
  demo.as('ada').editDocument(second!.id, String(second!.content).replace('It helps.', 'The network comes back.'));
  await desk.run();
  expect((await desk.stores.decisions.get(workspaceId, 'page:b'))!.record.because).toBe('The network comes back.');
  expect(await records(desk)).toHaveLength(2);
  expect(formatDecisionRecord({ title: 'x' })).toContain('# x');
});

test('a record that is older than our sight of its issue counts when the issue is closed again', async () => {
  const clock = clockNow();
  const desk = await aDesk(clock, { webhooks: false });
  const { demo, work, labelsOf } = desk;
  const issue = demo.as('ada').createIssue({ title: 'First', labels: ['bug'], assignee: 'ada' });
  demo.as('ada').writeDocument(issue, 'Retries', RECORD);
  demo.as('ada').moveTo(issue, 'Done');
  await work.reconcile();
  expect(await records(desk)).toHaveLength(1);
  for (const state of ['Todo', 'Done']) {
    clock.forward(60_000);
    demo.as('ada').moveTo(issue, state);
    await work.reconcile();
  }
  expect(labelsOf(issue)).toEqual(['bug']);
  expect(desk.said(issue)).toEqual([]);
});

test('with Linear away a page’s record is filed, and written there later', async () => {
  const clock = clockNow();
  const desk = await aDesk(clock);
  const issue = desk.demo.as('ada').createIssue({ title: 'First' });
  await desk.run();
  desk.demo.faults.add({ fault: { kind: 'status', status: 503 }, operation: 'CreateDocument', times: 10 });
  const filed = await desk.linear.fileDecision(desk.workspaceId, {
    key: 'page:a',
    record: { title: 'Twice', decision: 'Twice, because it helps.', status: 'accepted' },
    url: null,
    by: null,
    issueId: issue,
  });
  expect(filed.outcome).toBe('filed');
  expect(desk.demo.store.all('Document')).toEqual([]);
  desk.demo.faults.clear();
  await desk.work.tend();
  expect(desk.demo.store.all('Document')).toHaveLength(1);
  await desk.work.tend();
  expect(desk.demo.store.all('Document')).toHaveLength(1);
});
