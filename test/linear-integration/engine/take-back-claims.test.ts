import type { Claim } from '@async-norms/core';
import type { WritableStore } from '../../../linear-integration/src/demo/store';
import { aDesk, closeDesks, type Desk, type DeskOptions } from '../../support/linear-desk';
import { clockAt, type MovedClock } from '../../support/linear-double';

/** What a process had claimed to say when it was killed. */
afterEach(closeDesks);

let clock: MovedClock;
let desk: Desk;
let issue: string;
let other: string;

/** Tom was asked, and is to be told at his digest of 3 March, 09:30 in São Paulo. */
async function asked(options: DeskOptions = {}): Promise<void> {
  clock = clockAt('2026-03-02 10:00 +01:00');
  desk = await aDesk(clock, options);
  issue = desk.demo.as('ada').createIssue({ title: 'First', assignee: 'ada' });
  desk.demo.as('ada').comment(issue, '@tom which version is it?');
  await desk.run();
  clock.moveTo('2026-03-02 16:00 +01:00');
  other = desk.demo.as('ada').createIssue({ title: 'Second', assignee: 'ada' });
  desk.demo.as('ada').comment(other, '@tom and how many?'); // due on 3 March at noon in São Paulo
  await desk.run();
  clock.moveTo('2026-03-03 13:30 +01:00');
}

/** The digest as a process leaves it that dies right after claiming it. */
const claimed = (): Claim => ({
  key: `digest/${desk.id('tom')}/2026-03-03`,
  of: 'digest',
  person: desk.id('tom'),
  on: '2026-03-03' as Claim['on'],
  at: clock(),
  nudge: null,
});

const unsettled = () => desk.database.db.selectFrom('said').select('key').where('outcome', '=', 'claimed').execute();

test('killed before it said anything: another process says it on the next day', async () => {
  await asked();
  await desk.run();
  await desk.database.db.updateTable('said').set({ outcome: 'claimed', message_id: null }).execute();
  for (const { id } of desk.comments(issue).filter(({ userId }) => userId === desk.demo.app.userId))
    (desk.demo.store as WritableStore).remove(desk.demo.store.get('Comment', id)!);
  await desk.database.db.deleteFrom('own_comment').execute();
  clock.moveTo('2026-03-03 18:00 +01:00');
  await desk.run();
  expect(desk.said(issue)).toEqual([]);

  clock.moveTo('2026-03-04 13:31 +01:00');
  await desk.run();
  expect(desk.said(issue)).toHaveLength(1);
  expect(await unsettled()).toEqual([]);
});

test('killed after it said it, before it wrote that down: written down, and there once', async () => {
  await asked();
  await desk.run();
  expect(desk.said(issue)).toHaveLength(1);
  await desk.database.db.updateTable('said').set({ outcome: 'claimed', message_id: null }).execute();
  await desk.database.db.updateTable('own_comment').set({ state: 'waiting' }).execute();

  clock.moveTo('2026-03-04 13:31 +01:00');
  await desk.run();
  await desk.run();
  expect(desk.said(issue)).toHaveLength(1);
  expect(await unsettled()).toEqual([]);
  const activity = await desk.stores.activity.list(desk.workspaceId, { kind: 'nudge' });
  expect(activity.map(({ what }) => what)).toEqual(['posted', 'posted', 'posted']);
});

test('nobody is told of something else on the same day, as the message that died may have been said', async () => {
  await asked();
  await desk.run();
  await desk.database.db.updateTable('said').set({ outcome: 'claimed', message_id: null }).execute();
  for (const hour of [17, 18, 20]) {
    clock.moveTo(`2026-03-03 ${hour}:00 +01:00`);
    await desk.run();
  }
  const activity = await desk.stores.activity.list(desk.workspaceId, { kind: 'nudge' });
  expect(activity.filter(({ issueId, what }) => issueId === other && what === 'posted')).toEqual([]);
  expect(desk.said(issue)).toHaveLength(1);
});

test('an e-mail may have gone out, and would come twice: the claim stays', async () => {
  const sent: string[] = [];
  await asked({
    mailer: {
      async send({ to }) {
        sent.push(to);
        return { outcome: 'posted', messageId: null };
      },
      close() {},
    },
  });
  await desk.stores.ledgerOf(desk.workspaceId).claim(claimed());
  for (const time of ['13:46', '15:00', '18:00']) {
    clock.moveTo(`2026-03-03 ${time} +01:00`);
    await desk.stores.issues.lookAgain(desk.workspaceId, [issue], clock());
    await desk.run();
  }
  expect([sent, desk.said(issue)]).toEqual([[], []]);
  expect(await unsettled()).toHaveLength(1);
});
