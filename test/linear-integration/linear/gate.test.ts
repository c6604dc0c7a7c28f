import { TeamSettings, teamSettingsOf } from '../../../linear-integration/src/store/team-settings';
import { aDesk, closeDesks, type Desk } from '../../support/linear-desk';
import { clockAt } from '../../support/linear-double';

afterEach(closeDesks);

async function withGate(desk: Desk, settings: Partial<TeamSettings>): Promise<void> {
  await teamSettingsOf(desk.database).save(desk.workspaceId, '*', TeamSettings.parse(settings));
}

const aBug = ({ demo }: Desk) => demo.as('ada').createIssue({ title: 'It fails', assignee: 'ada', labels: ['bug'] });
const inHours = () => clockAt('2026-03-03 10:00 +01:00');

test('closed without a record: asked once, labelled, listed in a shared view; settled with the record', async () => {
  const clock = inHours();
  const desk = await aDesk(clock);
  const { demo, run, said, labelsOf, stateOf, comments } = desk;
  const issue = aBug(desk);
  await run();
  clock.forward(60_000);
  demo.as('ada').moveTo(issue, 'Done');
  await run();
  expect(stateOf(issue)).toBe('Done');
  expect(labelsOf(issue)).toEqual(['Decision missing', 'bug']);
  expect(demo.store.all('CustomView').map(({ name, shared }) => [name, shared])).toEqual([['Decision missing', true]]);
  expect(said(issue)).toHaveLength(1);
  expect(said(issue)[0]).toContain(`${demo.url}/acme/profiles/ada, ENG-1 is closed`);
  expect(said(issue)[0]).toContain('(rule why-closed)');
  // A choice of two, the reasons after it: nothing is left of it to close.
  expect(said(issue)[0]!.replaceAll('\\', '').split('\n\n').slice(1)).toEqual([
    'Either a comment that begins with `/decision` files a record, or `/exempt` and a reason will do without one.',
    expect.stringMatching(/^Reasons to do without: no-decision \(.+\), duplicate \(.+\) and reverted \(.+\)\.$/),
  ]);
  await run();
  expect(said(issue)).toHaveLength(1);

  clock.forward(60_000);
  demo.as('ada').comment(issue, 'Decision: we retry three times, because the network comes back within seconds.');
  await run();
  expect(labelsOf(issue)).toEqual(['bug']);
  expect(said(issue)).toEqual(['_That is settled, thank you._']);
  expect(comments(issue).find(({ userId }) => userId === demo.app.userId)!.resolvedAt).not.toBeNull();
});

test.each([
  [
    'an issue that no policy speaks of',
    (desk: Desk) => desk.demo.as('ada').createIssue({ title: 'Chore', assignee: 'ada' }),
  ],
  [
    'an issue with a record in a document',
    (desk: Desk) => {
      const issue = aBug(desk);
      desk.demo
        .as('ada')
        .writeDocument(issue, 'Retries', '## Context\n\nIt fails.\n\n## Decision\n\nRetry.\n\n## Because\n\nIt helps.');
      return issue;
    },
  ],
  [
    'an issue with the bypass label',
    (desk: Desk) => {
      const issue = aBug(desk);
      desk.demo.as('ada').label(issue, 'decision-not-needed');
      return issue;
    },
  ],
  [
    'an issue that was exempted',
    (desk: Desk) => {
      const issue = aBug(desk);
      desk.demo.as('ada').comment(issue, '/exempt duplicate');
      return issue;
    },
  ],
])('nothing is asked on %s', async (_, anIssue) => {
  const clock = inHours();
  const desk = await aDesk(clock);
  const issue = anIssue(desk);
  await desk.run();
  clock.forward(60_000);
  desk.demo.as('ada').moveTo(issue, 'Done');
  await desk.run();
  expect(desk.stateOf(issue)).toBe('Done');
  expect(desk.labelsOf(issue)).not.toContain('Decision missing');
  expect(desk.said(issue).filter((body) => body.includes('is closed'))).toEqual([]);
});

test('off: nothing happens', async () => {
  const clock = inHours();
  const desk = await aDesk(clock);
  await withGate(desk, { gate: 'off' });
  const issue = aBug(desk);
  await desk.run();
  desk.demo.as('ada').moveTo(issue, 'Done');
  await desk.run();
  expect(desk.labelsOf(issue)).toEqual(['bug']);
  expect(desk.said(issue)).toEqual([]);
});

test('revert once: moved back with a word, and the second closing stands', async () => {
  const clock = inHours();
  const desk = await aDesk(clock);
  await withGate(desk, { gate: 'revert-once' });
  const issue = aBug(desk);
  desk.demo.as('ada').moveTo(issue, 'In Progress');
  await desk.run();
  clock.forward(60_000);
  desk.demo.as('ada').moveTo(issue, 'Done');
  await desk.run();
  expect(desk.stateOf(issue)).toBe('In Progress');
  expect(desk.said(issue)).toHaveLength(1);
  expect(desk.said(issue)[0]).toContain('moved back to In Progress');

  clock.forward(60_000);
  desk.demo.as('ada').moveTo(issue, 'Done');
  await desk.run();
  expect(desk.stateOf(issue)).toBe('Done');
  expect(desk.said(issue)).toHaveLength(1);
  expect(desk.labelsOf(issue)).toContain('Decision missing');
});

test('revert once: what an automation closed is only asked about, so that no merge starts a war', async () => {
  const clock = inHours();
  const desk = await aDesk(clock);
  await withGate(desk, { gate: 'revert-once' });
  const issue = aBug(desk);
  await desk.run();
  desk.demo.asAutomation().moveTo(issue, 'Done');
  await desk.run();
  expect(desk.stateOf(issue)).toBe('Done');
  expect(desk.labelsOf(issue)).toContain('Decision missing');
});

test('outside the hours of those who watch nothing is moved back, and the word waits', async () => {
  const clock = clockAt('2026-03-03 20:00 +01:00');
  const desk = await aDesk(clock);
  await withGate(desk, { gate: 'revert-once' });
  const issue = aBug(desk);
  await desk.run();
  desk.demo.as('ada').moveTo(issue, 'Done');
  await desk.run();
  expect(desk.stateOf(issue)).toBe('Done');
  expect(desk.labelsOf(issue)).toContain('Decision missing');
  expect(desk.said(issue)).toEqual([]);
  clock.moveTo('2026-03-04 09:00 +01:00');
  await desk.work.tend();
  expect(desk.said(issue)).toHaveLength(1);
});

test('opened again: the label comes off and the word is settled', async () => {
  const clock = inHours();
  const desk = await aDesk(clock);
  const issue = aBug(desk);
  await desk.run();
  desk.demo.as('ada').moveTo(issue, 'Done');
  await desk.run();
  clock.forward(60_000);
  desk.demo.as('ada').moveTo(issue, 'Todo');
  await desk.run();
  expect(desk.labelsOf(issue)).toEqual(['bug']);
  expect(desk.said(issue)).toEqual(['_That is settled, thank you._']);

  clock.forward(60_000);
  desk.demo.as('ada').moveTo(issue, 'Done');
  await desk.run();
  expect(desk.said(issue)).toHaveLength(1);
  expect(desk.said(issue)[0]).toContain('is closed');
});

/** What Linear says while it takes no more for now. */
const LIMITED = { kind: 'rate-limited', shape: 'code' } as const;

describe('while Linear takes no more for now', () => {
  test('what changes in the word of the gate is said a little later, once', async () => {
    const clock = inHours();
    const desk = await aDesk(clock);
    const { demo, run, said, work } = desk;
    const issue = aBug(desk);
    await run();
    demo.as('ada').moveTo(issue, 'Done');
    await run();
    demo.faults.add({ fault: LIMITED, operation: 'EditComment' });
    clock.forward(60_000);
    demo.as('ada').moveTo(issue, 'Todo');
    await run();
    expect(said(issue)[0]).toContain('is closed');
    clock.forward(60_000);
    await work.tend();
    expect(said(issue)).toEqual(['_That is settled, thank you._']);

    demo.faults.add({ fault: LIMITED, operation: 'EditComment', times: 2 });
    clock.forward(60_000);
    demo.as('ada').moveTo(issue, 'Done');
    await run();
    await work.tend();
    expect(said(issue)).toEqual(['_That is settled, thank you._']);
    await work.tend();
    expect(said(issue)).toHaveLength(1);
    expect(said(issue)[0]).toContain('is closed');
    const edits = () => demo.requests.filter(({ operation }) => operation === 'EditComment').length;
    const before = edits();
    await work.tend();
    expect(edits()).toBe(before);
  });

  test('what is over by then is not said', async () => {
    const clock = inHours();
    const desk = await aDesk(clock);
    const { demo, run, said, work } = desk;
    const issue = aBug(desk);
    await run();
    for (const state of ['Done', 'Todo']) {
      demo.as('ada').moveTo(issue, state);
      await run();
      clock.forward(60_000);
    }
    demo.faults.add({ fault: LIMITED, operation: 'EditComment' });
    demo.as('ada').moveTo(issue, 'Done');
    await run();
    clock.forward(60_000);
    demo.as('ada').moveTo(issue, 'Todo');
    await run();
    await work.tend();
    expect(said(issue)).toEqual(['_That is settled, thank you._']);
  });

  test('nothing is moved back without a word: it is asked, a little later', async () => {
    const clock = inHours();
    const desk = await aDesk(clock);
    await withGate(desk, { gate: 'revert-once' });
    const { demo, run, said, stateOf, work } = desk;
    const issue = aBug(desk);
    await run();
    demo.faults.add({ fault: LIMITED, operation: 'CreateComment', times: 2 });
    demo.as('ada').moveTo(issue, 'Done');
    await run();
    expect(stateOf(issue)).toBe('Done');
    expect(said(issue)).toEqual([]);
    clock.forward(120_000);
    await work.tend();
    expect(stateOf(issue)).toBe('Done');
    expect(said(issue)).toHaveLength(1);
    expect(said(issue)[0]).not.toContain('moved back');
  });

  test('a lost answer: what was said of a move that was not made is put right', async () => {
    const clock = inHours();
    const desk = await aDesk(clock);
    await withGate(desk, { gate: 'revert-once' });
    const { demo, run, said, stateOf } = desk;
    const issue = aBug(desk);
    await run();
    demo.faults.add({ fault: { kind: 'answer-lost' }, operation: 'CreateComment' });
    demo.faults.add({ fault: LIMITED, operation: 'CreateComment' });
    demo.as('ada').moveTo(issue, 'Done');
    await run();
    expect(stateOf(issue)).toBe('Done');
    expect(said(issue)).toHaveLength(1);
    expect(said(issue)[0]).not.toContain('moved back');
  });

  test('a record settles what the gate said a little later', async () => {
    const clock = inHours();
    const desk = await aDesk(clock);
    const { demo, run, said, labelsOf, work } = desk;
    const issue = aBug(desk);
    await run();
    demo.as('ada').moveTo(issue, 'Done');
    await run();
    demo.faults.add({ fault: LIMITED, operation: 'IssueAtTheGate' });
    clock.forward(60_000);
    demo.as('ada').comment(issue, 'Decision: we retry three times, because the network comes back within seconds.');
    await run();
    expect(labelsOf(issue)).toContain('Decision missing');
    await work.tend();
    expect(labelsOf(issue)).toEqual(['bug']);
    expect(said(issue)).toEqual(['_That is settled, thank you._']);
  });
});

test('closed before we came and moved to another closed state: nobody is asked, nothing is owed', async () => {
  const clock = inHours();
  const issues: string[] = [];
  const desk = await aDesk(clock, {
    before(double) {
      for (const state of ['Done', 'Canceled']) {
        const issue = double.as('ada').createIssue({ title: 'Old', assignee: 'ada', labels: ['bug'] });
        double.as('ada').moveTo(issue, state);
        issues.push(issue);
      }
    },
  });
  clock.forward(60_000);
  desk.demo.as('ada').moveTo(issues[0]!, 'Canceled');
  desk.demo.as('ada').moveTo(issues[1]!, 'Done');
  await desk.run();
  clock.moveTo('2026-03-10 10:00 +01:00');
  await desk.run();
  for (const issue of issues) {
    expect(desk.said(issue)).toEqual([]);
    expect(desk.labelsOf(issue)).toEqual(['bug']);
    expect(await desk.stores.issues.find(desk.workspaceId, issue)).toBeNull();
  }
});

test('moved on before we looked: nobody is asked', async () => {
  const clock = inHours();
  const desk = await aDesk(clock);
  const issue = aBug(desk);
  await desk.run();
  desk.demo.as('ada').moveTo(issue, 'Done');
  clock.forward(1_000);
  desk.demo.as('ada').moveTo(issue, 'Todo');
  await desk.run();
  expect(desk.labelsOf(issue)).toEqual(['bug']);
  expect(desk.said(issue)).toEqual([]);
});

test('where Linear does not let us move it or label it, it is asked, and nobody is told otherwise', async () => {
  const clock = inHours();
  const desk = await aDesk(clock);
  await withGate(desk, { gate: 'revert-once' });
  const issue = aBug(desk);
  await desk.run();
  for (const operation of ['SetState', 'CreateLabel'])
    desk.demo.faults.add({ fault: { kind: 'status', status: 403 }, operation, times: 3 });
  desk.demo.as('ada').moveTo(issue, 'Done');
  await desk.run();
  expect(desk.stateOf(issue)).toBe('Done');
  expect(desk.said(issue)).toHaveLength(1);
  expect(desk.said(issue)[0]).toContain('is closed');
  expect(desk.said(issue)[0]).not.toContain('moved back');
});

test('/exempt after the closing settles what the gate said', async () => {
  const clock = inHours();
  const desk = await aDesk(clock);
  const issue = aBug(desk);
  await desk.run();
  desk.demo.as('ada').moveTo(issue, 'Done');
  await desk.run();
  clock.forward(60_000);
  desk.demo.as('ada').comment(issue, '/exempt duplicate');
  await desk.run();
  expect(desk.labelsOf(issue)).toEqual(['bug']);
  expect(desk.said(issue)[0]).toBe('_That is settled, thank you._');
});

test('two issues closed at once wear one label', async () => {
  const clock = inHours();
  const desk = await aDesk(clock);
  const issues = [aBug(desk), aBug(desk), aBug(desk)];
  await desk.run();
  for (const issue of issues) desk.demo.as('ada').moveTo(issue, 'Done');
  await desk.run();
  expect(issues.map((issue) => desk.labelsOf(issue))).toEqual(issues.map(() => ['Decision missing', 'bug']));
  expect(desk.demo.store.all('IssueLabel').filter(({ name }) => name === 'Decision missing')).toHaveLength(1);
});
