import { stateOf } from '@async-norms/core';
import { noticeStoreOf } from '../../../linear-integration/src/store/notice-store';
import { aDesk, closeDesks, type Desk } from '../../support/linear-desk';
import { clockAt } from '../../support/linear-double';

afterEach(closeDesks);

async function stateNow({ stores, workspaceId }: Desk, issueId: string) {
  const events = (await stores.issues.eventsOf(workspaceId, [issueId])).get(issueId) ?? [];
  return stateOf({ issueId, events });
}

/** Reconciling is all there is. */
async function poll({ work }: Desk): Promise<void> {
  await work.reconcile();
  await work.sweep();
}

test('polling alone: an issue, a question, a nudge, an answer, and the gate', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock, { webhooks: false });
  const { demo, said, labelsOf } = desk;
  const issue = demo.as('ada').createIssue({ title: 'First', assignee: 'ada', labels: ['bug'] });
  const ask = demo.as('ada').comment(issue, '@tom which version is it?');
  await poll(desk);
  clock.moveTo('2026-03-03 13:30 +01:00');
  await poll(desk);
  expect(said(issue)).toHaveLength(1);
  clock.forward(60_000);
  demo.as('tom').comment(issue, '2.1', ask);
  demo.as('tom').comment(issue, '/promise thursday', ask);
  await poll(desk);
  expect(said(issue)[0]).toBe('_Cleared, thank you._');
  expect(said(issue)[1]).toContain('Noted');
  clock.forward(60_000);
  demo.as('ada').moveTo(issue, 'Done');
  await poll(desk);
  expect(labelsOf(issue)).toContain('Decision missing');
  const state = await stateNow(desk, issue);
  expect(state).toMatchObject({ category: 'done', closedBy: desk.id('ada') });
  // Asked again, nothing is new: neither an event, nor a word. (Our own label comes back to us once.)
  await poll(desk);
  const before = (await desk.stores.issues.eventsOf(desk.workspaceId, [issue])).get(issue);
  const spoken = said(issue);
  await poll(desk);
  await poll(desk);
  expect((await desk.stores.issues.eventsOf(desk.workspaceId, [issue])).get(issue)).toEqual(before);
  expect(said(issue)).toEqual(spoken);
});

test('what happened before we came: open issues with what was said on them, closed ones not at all', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock, { webhooks: false });
  const { demo } = desk;
  const open = demo.as('ada').createIssue({ title: 'Open' });
  demo.as('tom').comment(open, 'I look at it.');
  const closed = demo.as('ada').createIssue({ title: 'Closed', labels: ['bug'] });
  demo.as('ada').moveTo(closed, 'Done');
  await desk.database.db.updateTable('reconciling').set({ watermark_at: null }).execute();
  await poll(desk);
  const state = await stateNow(desk, open);
  expect(state!.asks[0]!.answers.comment).toMatchObject({ by: desk.id('tom') });
  expect(await stateNow(desk, closed)).toBeNull();
  // A word on what was closed before we came makes nobody owe anything.
  clock.forward(60_000);
  demo.as('tom').comment(closed, 'By the way');
  await poll(desk);
  expect(await stateNow(desk, closed)).toBeNull();
});

test('a long round loses nothing that changes behind it', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock, { webhooks: false });
  const { demo, stores } = desk;
  const changedMeanwhile = demo.as('ada').createIssue({ title: 'First' });
  const other = demo.as('ada').createIssue({ title: 'Second' });
  await poll(desk);
  clock.forward(60_000);
  demo.as('ada').label(other, 'bug');
  // The issues have been listed, their comments not yet.
  const appendAsEver = stores.issues.append;
  const append = jest.spyOn(stores.issues, 'append').mockImplementationOnce(async (...given) => {
    await appendAsEver(...given);
    clock.forward(10 * 60_000);
    demo.as('ada').label(changedMeanwhile, 'bug');
    clock.forward(10 * 60_000);
    demo.as('tom').comment(other, 'I look at it.');
  });
  await poll(desk);
  expect(append).toHaveBeenCalled();
  append.mockRestore();
  await poll(desk);
  expect((await stateNow(desk, changedMeanwhile))!.labels).toEqual(['bug']);
});

test('more changes than a first page holds are all taken in', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock, { webhooks: false });
  const issues: string[] = [];
  for (let i = 0; i < 40; i++) {
    clock.forward(1_000);
    issues.push(desk.demo.as('ada').createIssue({ title: `Issue ${i}` }));
  }
  await poll(desk);
  const found = await desk.stores.issues.eventsOf(desk.workspaceId, issues);
  expect(found.size).toBe(40);
  const asked = desk.demo.requests.filter(({ operation }) => operation === 'IssuesSince');
  expect(asked.map(({ complexity }) => complexity < 300)).toEqual([true, false, false]);
});

test('moved to another team, assigned, labelled, trashed and restored while nobody told', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock);
  const { demo } = desk;
  demo.as('ada').setTeamAccess('HUM', true);
  const issue = demo.as('ada').createIssue({ title: 'First' });
  await desk.run();
  demo.webhooks.sendTo(null);
  clock.forward(60_000);
  demo.as('ada').assign(issue, 'tom');
  demo.as('ada').label(issue, 'bug');
  demo.as('ada').moveToTeam(issue, 'HUM');
  await poll(desk);
  expect(await stateNow(desk, issue)).toMatchObject({
    assignee: desk.id('tom'),
    labels: ['bug'],
    project: 'HUM',
    key: 'HUM-1',
  });
  clock.forward(60_000);
  demo.as('ada').trash(issue);
  await poll(desk);
  expect((await stateNow(desk, issue))!.presence).toBe('removed');
  clock.forward(60_000);
  demo.as('ada').restore(issue);
  await poll(desk);
  expect((await stateNow(desk, issue))!.presence).toBe('here');
});

test('webhooks that do not come are noticed and told, and no longer once they come again', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock);
  const notices = noticeStoreOf(desk.database);
  const kinds = async () => (await notices.list(desk.workspaceId)).map(({ kind }) => kind);
  const issue = desk.demo.as('ada').createIssue({ title: 'First' });
  await desk.run();
  await poll(desk);
  expect(await kinds()).toEqual([]);

  const { deliveries } = desk.demo.webhooks;
  desk.demo.as('ada').comment(issue, 'Nobody hears of this.');
  clock.forward(11 * 60_000);
  await poll(desk);
  expect(await kinds()).toEqual(['webhooks-missing']);
  const log = await desk.stores.activity.list(desk.workspaceId, { kind: 'webhook' });
  expect(log.map(({ what }) => what)).toEqual(['webhooks-missing']);

  clock.forward(60_000);
  desk.demo.as('ada').comment(issue, 'This arrives.');
  await desk.demo.webhooks.send(deliveries.at(-1)!);
  await poll(desk);
  expect(await kinds()).toEqual([]);
});

test('a webhook that Linear switched off is seen with an administrator’s key', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock, { apiKey: true });
  const webhook = desk.demo.store.all('Webhook')[0]!;
  webhook.enabled = false;
  clock.forward(61 * 60_000);
  await poll(desk);
  const notices = await noticeStoreOf(desk.database).list(desk.workspaceId);
  expect(notices.map(({ kind }) => kind)).toEqual(['webhook-disabled']);
  webhook.enabled = true;
  clock.forward(61 * 60_000);
  await poll(desk);
  expect(await noticeStoreOf(desk.database).list(desk.workspaceId)).toEqual([]);
});

test('with a personal key our own words count for nobody’s, though they bear a human’s name', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock, { apiKey: true });
  const { demo, stores, workspaceId } = desk;
  const issue = demo.as('ada').createIssue({ title: 'First', assignee: 'ada' });
  const ask = demo.as('ada').comment(issue, '@tom which version is it?');
  await desk.run();
  clock.moveTo('2026-03-03 13:30 +01:00');
  await desk.run();
  await desk.work.reconcile();
  const [ours, ...more] = desk.comments(issue).filter(({ id, userId }) => userId === desk.id('ada') && id !== ask);
  expect(ours!.body).toContain('is waiting for an answer from you');
  expect(more).toEqual([]);
  const told = (await stores.issues.eventsOf(workspaceId, [issue])).get(issue)!.map(({ id }) => id);
  const state = await stateNow(desk, issue);
  expect(state!.last.comment!.eventId).toBe(`comment:${ask}`);
  expect(told.filter((id) => id === `comment:${ours!.id}`).length).toBeLessThan(2);
});

test('a team that goes out of our sight takes its issues along, and brings them back', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock);
  const { demo } = desk;
  demo.as('ada').setTeamAccess('HUM', true);
  const issue = demo.as('ada').createIssue({ title: 'First', team: 'HUM' });
  await desk.run();
  clock.forward(60_000);
  demo.as('ada').setTeamAccess('HUM', false);
  await desk.run();
  expect((await stateNow(desk, issue))!.presence).toBe('removed');
  const kinds = async () => (await noticeStoreOf(desk.database).list(desk.workspaceId)).map(({ kind }) => kind);
  expect(await kinds()).toEqual(['access-lost']);
  clock.forward(60_000);
  demo.as('ada').setTeamAccess('HUM', true);
  await desk.run();
  await poll(desk);
  expect((await stateNow(desk, issue))!.presence).toBe('here');
  expect(await kinds()).toEqual([]);
});

test('the app is removed: the workspace rests, and nothing is asked of Linear any more', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock);
  const issue = desk.demo.as('ada').createIssue({ title: 'First', assignee: 'ada' });
  desk.demo.as('ada').comment(issue, '@tom which version is it?');
  await desk.run();
  desk.demo.uninstall();
  await desk.run();
  const asked = desk.demo.requests.length;
  clock.moveTo('2026-03-03 13:30 +01:00');
  await desk.run();
  await desk.work.reconcile();
  await desk.work.tend();
  expect(desk.demo.requests).toHaveLength(asked);
  expect(desk.said(issue)).toEqual([]);
});

test('people: a new zone moves clocks; whoever left is asked nothing; a status keeps messages back', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock);
  const { demo, stores, workspaceId, id } = desk;
  demo.store.get('User', id('tom'))!.timezone = 'Europe/Berlin';
  demo.store.get('User', id('raj'))!.statusUntilAt = '2026-03-09T00:00:00.000Z';
  demo.as('ada').deactivate('raj');
  clock.forward(31 * 60_000);
  await desk.work.reconcile();
  const people = await stores.people.all(workspaceId);
  expect(people.find((person) => person.id === id('tom'))).toMatchObject({ timeZone: 'Europe/Berlin' });
  const agreement = (await stores.agreements.of(workspaceId))!;
  expect(agreement.canAct(id('raj'))).toBe(false);

  demo.store.get('User', id('tom'))!.statusUntilAt = '2026-03-04T12:00:00.000Z';
  const issue = demo.as('ada').createIssue({ title: 'First', assignee: 'ada' });
  demo.as('ada').comment(issue, '@tom which version is it?');
  await desk.run();
  clock.moveTo('2026-03-04 09:30 +01:00');
  await desk.work.reconcile();
  await desk.run();
  expect(desk.said(issue)).toEqual([]);
  clock.moveTo('2026-03-04 13:05 +01:00');
  await desk.run();
  expect(desk.said(issue)).toHaveLength(1);
});

test('what was open when we came is asked of nobody at once: it was made before the agreement was', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  let old = '';
  const desk = await aDesk(clock, {
    webhooks: false,
    before(double) {
      old = double.as('ada').createIssue({ title: 'First', assignee: 'ada' });
      double.as('ada').comment(old, '@tom which version is it?');
      clock.moveTo('2026-03-16 14:00 +01:00');
    },
  });
  const { demo } = desk;
  await poll(desk);
  expect((await stateNow(desk, old))!.asks).not.toEqual([]);
  expect(desk.said(old)).toEqual([]);
  // What is asked from now on is judged as ever.
  const ask = demo.as('ada').createIssue({ title: 'Second', assignee: 'ada' });
  demo.as('ada').comment(ask, '@tom and this one?');
  await poll(desk);
  clock.moveTo('2026-03-18 14:00 +01:00');
  await poll(desk);
  expect(desk.said(old)).toEqual([]);
  expect(desk.said(ask)).toHaveLength(1);
});
