import { digestStoreOf } from '../../../linear-integration/src/store/digest-store';
import { aDesk, closeDesks, type Desk } from '../../support/linear-desk';
import { clockAt } from '../../support/linear-double';

afterEach(closeDesks);

const profileOf = ({ demo }: Desk, name: string) => `${demo.url}/acme/profiles/${name}`;

test('one reply in the thread with a mention, edited when it is late again, settled when it is answered', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock);
  const { demo, run, said, comments } = desk;
  const issue = demo.as('ada').createIssue({ title: 'First', assignee: 'ada' });
  const ask = demo.as('ada').comment(issue, '@tom which version is it?');
  await run();
  clock.moveTo('2026-03-03 13:00 +01:00'); // 09:00 in São Paulo: overdue since this instant, and before the digest
  await run();
  expect(said(issue)).toEqual([]);

  clock.moveTo('2026-03-03 13:30 +01:00');
  await run();
  const [nudge] = comments(issue).filter((comment) => comment.userId === demo.app.userId);
  expect(nudge).toMatchObject({ parentId: ask });
  expect(nudge!.body).toContain(`${profileOf(desk, 'tom')}, on ENG-1 ada is waiting for an answer from you.`);
  expect(nudge!.body).toContain('No reply is expected outside your hours.');
  await run();
  expect(said(issue)).toHaveLength(1);

  clock.moveTo('2026-03-05 14:00 +01:00');
  await run();
  expect(said(issue)).toHaveLength(1);
  expect(said(issue)[0]).toContain('second and last reminder');

  demo.as('tom').comment(issue, 'It is 2.1', ask);
  await run();
  expect(said(issue)).toEqual(['_Cleared, thank you._']);
  // Somebody else's thread is theirs to resolve.
  expect(comments(issue).every(({ resolvedAt }) => !resolvedAt)).toBe(true);
});

test('a comment waits for an hour inside the hours of everyone who watches', async () => {
  const clock = clockAt('2026-03-02 14:00 +01:00');
  const desk = await aDesk(clock);
  const { demo, run, said, work, stores, workspaceId } = desk;
  const issue = demo.as('tom').createIssue({ title: 'First', assignee: 'tom' });
  demo.as('tom').comment(issue, '@ada which version is it?');
  await run();
  clock.moveTo('2026-03-04 09:30 +01:00'); // Ada's digest; in São Paulo it is 05:30
  await run();
  await work.tend();
  expect(said(issue)).toEqual([]);
  const log = await stores.activity.list(workspaceId, { kind: 'nudge' });
  expect(log.map(({ what, why }) => [what, why])).toEqual([['posted', 'question/nudge']]);

  clock.moveTo('2026-03-04 12:59 +01:00');
  await work.tend();
  expect(said(issue)).toEqual([]);
  clock.moveTo('2026-03-04 13:00 +01:00');
  await work.tend();
  await work.tend();
  expect(said(issue)).toHaveLength(1);
  expect(said(issue)[0]).toContain(profileOf(desk, 'ada'));
});

test('a comment that waits goes to nobody who is away by then', async () => {
  const clock = clockAt('2026-03-02 14:00 +01:00');
  const { demo, run, said, work, stores, workspaceId, id } = await aDesk(clock);
  const issue = demo.as('tom').createIssue({ title: 'First', assignee: 'tom' });
  demo.as('tom').comment(issue, '@ada which version is it?');
  await run();
  clock.moveTo('2026-03-04 09:30 +01:00');
  await run();
  const awayUntil = new Date('2026-03-04T14:00:00Z');
  const people = await stores.people.all(workspaceId);
  const away = people.map((person) => (person.id === id('ada') ? { ...person, awayUntil } : person));
  await stores.people.save(workspaceId, away);
  clock.moveTo('2026-03-04 13:00 +01:00');
  await work.tend();
  expect(said(issue)).toEqual([]);
  clock.moveTo('2026-03-04 15:00 +01:00');
  await work.tend();
  expect(said(issue)).toHaveLength(1);
});

test('one that can not be read does not hold up the others', async () => {
  const clock = clockAt('2026-03-02 14:00 +01:00');
  const { demo, run, said, work } = await aDesk(clock);
  const issues = ['First', 'Second'].map((title) => {
    const issue = demo.as('tom').createIssue({ title, assignee: 'tom' });
    demo.as('tom').comment(issue, '@ada which version is it?');
    return issue;
  });
  await run();
  clock.moveTo('2026-03-04 09:30 +01:00');
  await run();
  clock.moveTo('2026-03-04 13:00 +01:00');
  demo.faults.add({ fault: { kind: 'status', status: 500 }, operation: 'IssueAndComments', times: 4 });
  await work.tend();
  expect(issues.flatMap(said)).toHaveLength(1);
  clock.moveTo('2026-03-04 13:06 +01:00');
  await work.tend();
  expect(issues.flatMap(said)).toHaveLength(2);
});

test('what was answered while it waited is not said', async () => {
  const clock = clockAt('2026-03-02 14:00 +01:00');
  const { demo, run, said, work } = await aDesk(clock);
  const issue = demo.as('tom').createIssue({ title: 'First', assignee: 'tom' });
  const ask = demo.as('tom').comment(issue, '@ada which version is it?');
  await run();
  clock.moveTo('2026-03-04 09:30 +01:00');
  await run();
  clock.moveTo('2026-03-04 13:00 +01:00');
  demo.as('ada').comment(issue, '2.1', ask); // and its webhook is still on its way
  await work.tend();
  await run();
  await work.tend();
  expect(said(issue)).toEqual([]);
});

test('with nobody’s hours in common the person’s page has it, and the issue nothing', async () => {
  const clock = clockAt('2026-03-02 14:00 +01:00');
  const { demo, run, said, work, database, workspaceId, id } = await aDesk(clock);
  const issue = demo.as('tom').createIssue({ title: 'First', assignee: 'tom' });
  demo.as('raj').comment(issue, 'Looking at this, too.');
  demo.as('tom').comment(issue, '@ada which version is it?');
  await run();
  for (const time of ['2026-03-04 09:30 +01:00', '2026-03-04 14:00 +01:00', '2026-03-05 14:00 +01:00']) {
    clock.moveTo(time);
    await run();
    await work.tend();
  }
  expect(said(issue)).toEqual([]);
  const kept = await digestStoreOf(database).ofPerson(workspaceId, id('ada'), 5);
  expect(kept.map(({ digest }) => digest.nudges.map(({ issueKey }) => issueKey))).toContainEqual(['ENG-1']);
});

test('an answer that no webhook told of is seen when the issue is read again, and nobody is told', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const { demo, run, said, work } = await aDesk(clock);
  const issue = demo.as('ada').createIssue({ title: 'First', assignee: 'ada' });
  const ask = demo.as('ada').comment(issue, '@tom which version is it?');
  await run();
  demo.webhooks.sendTo(null);
  clock.moveTo('2026-03-03 09:00 -03:00');
  demo.as('tom').comment(issue, '2.1', ask);
  clock.moveTo('2026-03-03 10:00 -03:00');
  await work.sweep();
  clock.forward(60_000);
  await work.sweep();
  expect(said(issue)).toEqual([]);
});

test.each([
  ['trashed', (desk: Desk, issue: string) => desk.demo.as('ada').trash(issue)],
  ['of a team that we may not see any more', (desk: Desk) => desk.demo.as('ada').setTeamAccess('HUM', false)],
])('nothing is said on an issue that is %s', async (_, happens) => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock);
  desk.demo.as('ada').setTeamAccess('HUM', true);
  const issue = desk.demo.as('ada').createIssue({ title: 'First', assignee: 'ada', team: 'HUM' });
  desk.demo.as('ada').comment(issue, '@tom which version is it?');
  await desk.run();
  desk.demo.webhooks.sendTo(null);
  happens(desk, issue);
  clock.moveTo('2026-03-03 10:00 -03:00');
  await desk.work.sweep();
  clock.forward(60_000);
  await desk.work.sweep();
  expect(desk.said(issue)).toEqual([]);
});

test('a lost answer, a rate limit and a broken connection end with one comment', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const { demo, run, said, work } = await aDesk(clock);
  const issue = demo.as('ada').createIssue({ title: 'First', assignee: 'ada' });
  demo.as('ada').comment(issue, '@tom which version is it?');
  await run();
  clock.moveTo('2026-03-03 10:00 -03:00');
  demo.faults.add({
    fault: { kind: 'rate-limited', shape: 'code', retryAfterSeconds: 30 },
    operation: 'CreateComment',
  });
  await work.sweep();
  expect(said(issue)).toEqual([]);
  clock.forward(31_000);
  demo.faults.add({ fault: { kind: 'no-answer' }, operation: 'CreateComment' });
  demo.faults.add({ fault: { kind: 'answer-lost' }, operation: 'CreateComment' });
  await work.sweep();
  await work.sweep();
  expect(said(issue)).toHaveLength(1);
});

test('escalated, the one comment is edited: a notice first, then the facilitator, then settled', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const playbook = (raj: string) => `playbook: 1
team: Acme
facilitator: { rota: [${raj}] }
workingTime:
  default: { timeZone: Europe/Berlin }
  people:
    ${raj}: { timeZone: Europe/Berlin }
responses:
  - { id: question, ask: question, within: 8 working hours }
`;
  const desk = await aDesk(clock);
  const { demo, run, said, comments, stores, workspaceId, id } = desk;
  const text = playbook(id('raj'));
  await stores.playbooks.save(workspaceId, { effectiveAt: clock(), text, savedBy: null });
  await stores.agreements.changed(workspaceId);
  const issue = demo.as('ada').createIssue({ title: 'First', assignee: 'ada' });
  const ask = demo.as('ada').comment(issue, '@tom which version is it?');
  await run();
  const words: string[] = [];
  for (const day of ['03', '04', '05', '06', '09', '10', '11']) {
    clock.moveTo(`2026-03-${day} 14:00 +01:00`);
    await run();
    expect(said(issue)).toHaveLength(1);
    if (words.at(-1) !== said(issue)[0]) words.push(said(issue)[0]!);
  }
  expect(words).toHaveLength(3);
  expect(words[0]).not.toContain('raj');
  expect(words[1]).toContain('raj, who looks after the agreement, will be asked to help');
  expect(words[2]).toContain(`${profileOf(desk, 'raj')}, as facilitator`);
  demo.as('tom').comment(issue, '2.1', ask);
  await run();
  expect(said(issue)).toEqual(['_Cleared, thank you._']);
  expect(comments(issue)).toHaveLength(3);
});
