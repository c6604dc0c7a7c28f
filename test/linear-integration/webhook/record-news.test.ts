import { type StatusCategory, stateOf } from '@async-norms/core';
import { issueStoreOf } from '../../../linear-integration/src/store/issue-store';
import { issueNewsOf, statusCategoryOf } from '../../../linear-integration/src/webhook/event-to-issue';
import { readEvent } from '../../../linear-integration/src/webhook/linear-event';
import { recordNews } from '../../../linear-integration/src/webhook/record-news';
import { at } from '../../support/at';
import { embeddedDatabases } from '../../support/databases';
import { aDouble, clockAt, stopDoubles } from '../../support/linear-double';

const databases = embeddedDatabases();
afterEach(stopDoubles);

/** An issue made on Monday and closed on Wednesday, of which only what happens on Wednesday is told; what the store then knows. */
async function knownAfter(
  act: (demo: Awaited<ReturnType<typeof aDouble>>) => void,
  categoryOf: (stateType: string) => StatusCategory | null = statusCategoryOf,
) {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const demo = await aDouble({ clock });
  const issueId = demo.as('Ada').createIssue({ title: 'First', state: 'In Progress' });
  clock.moveTo('2026-03-04 10:00 +01:00');
  demo.webhooks.sendTo('http://127.0.0.1:9/nowhere');
  act(demo);
  const issues = issueStoreOf(await databases.open());
  const view = {
    appUserId: null,
    isBot: () => false,
    read: () => {
      throw new Error('no comment here');
    },
  };
  for (const { body } of demo.webhooks.deliveries) {
    const read = readEvent(Buffer.from(body), clock());
    if (read.outcome !== 'event') throw new Error(`expected an event; got ${read.outcome}`);
    const news = issueNewsOf(read.event, view)!;
    await recordNews(demo.workspaceId, news, {
      issues,
      fetchIssue: async () => null,
      categoryOfState: async (_, stateId) => categoryOf(String(demo.store.get('WorkflowState', stateId)!.type)),
      clock,
    });
  }
  const events = (await issues.eventsOf(demo.workspaceId, [issueId])).get(issueId) ?? [];
  return events.length === 0 ? null : stateOf({ issueId, events });
}

test('never seen before and closed just now: closed just now, not when it was made', async () => {
  const state = await knownAfter((demo) => demo.as('Ada').moveTo('ENG-1', 'Done'));
  expect(state).toMatchObject({
    category: 'done',
    categorySince: { at: at('2026-03-04 10:00 +01:00') },
    created: { at: at('2026-03-02 10:00 +01:00') },
  });
});

test('never seen before and relabelled after it was closed: left alone, nobody knows when that was', async () => {
  const state = await knownAfter((demo) => {
    demo.webhooks.sendTo(null);
    demo.as('Ada').moveTo('ENG-1', 'Done');
    demo.webhooks.sendTo('http://127.0.0.1:9/nowhere');
    demo.as('Ada').label('ENG-1', 'bug');
  });
  expect(state).toBeNull();
});

test.each([
  ['from one closed state to another', statusCategoryOf],
  ['from a state that is gone, so that nobody knows', () => null],
])('never seen before and moved %s: left alone, it was closed before we came', async (_, categoryOf) => {
  const state = await knownAfter((demo) => {
    demo.webhooks.sendTo(null);
    demo.as('Ada').moveTo('ENG-1', 'Done');
    demo.webhooks.sendTo('http://127.0.0.1:9/nowhere');
    demo.as('Ada').moveTo('ENG-1', 'Canceled');
  }, categoryOf);
  expect(state).toBeNull();
});

test('never seen before and assigned: known from its making on', async () => {
  const state = await knownAfter((demo) => demo.as('Ada').assign('ENG-1', 'Tom'));
  expect(state).toMatchObject({ category: 'started', created: { at: at('2026-03-02 10:00 +01:00') } });
});
