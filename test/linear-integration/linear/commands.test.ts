import { readFileSync } from 'node:fs';
import { stateOf } from '@async-norms/core';
import { COMMANDS, commandIn } from '../../../linear-integration/src/linear/command';
import { aDesk, closeDesks, type Desk } from '../../support/linear-desk';
import { clockAt } from '../../support/linear-double';

afterEach(closeDesks);

test.each`
  body                                 | command
  ${'/promise thursday'}               | ${{ name: 'promise', rest: 'thursday' }}
  ${'  /Snooze 3d'}                    | ${{ name: 'snooze', rest: '3d' }}
  ${'\\/decision'}                     | ${{ name: 'decision', rest: '' }}
  ${'/not-me @raj'}                    | ${{ name: 'not-me', rest: '@raj' }}
  ${'/update\nIt moves.'}              | ${{ name: 'update', rest: 'It moves.' }}
  ${'You can write /promise thursday'} | ${null}
  ${'> /promise thursday'}             | ${null}
  ${'/promised'}                       | ${null}
  ${'/usr/bin'}                        | ${null}
`('$body', ({ body, command }) => {
  expect(commandIn(body)).toEqual(command);
});

async function asked() {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock);
  const issue = desk.demo.as('ada').createIssue({ title: 'First', assignee: 'ada', labels: ['bug'] });
  const ask = desk.demo.as('ada').comment(issue, '@tom which version is it?');
  await desk.run();
  clock.moveTo('2026-03-02 15:00 +01:00');
  return { desk, issue, ask, clock };
}

async function stateNow({ stores, workspaceId }: Desk, issueId: string) {
  const events = (await stores.issues.eventsOf(workspaceId, [issueId])).get(issueId)!;
  return stateOf({ issueId, events })!;
}

test('orders, and what is answered in their thread', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await aDesk(clock);
  const answerTo = async (who: string, order: string) => {
    clock.moveTo('2026-03-02 10:00 +01:00');
    const issue = desk.demo.as('ada').createIssue({ title: 'First', assignee: 'ada', labels: ['bug'] });
    const ask = desk.demo.as('ada').comment(issue, '@tom which version is it?');
    await desk.run();
    clock.moveTo('2026-03-02 15:00 +01:00');
    desk.demo.as(who).comment(issue, order, ask);
    await desk.run();
    const replies = desk.comments(issue).filter(({ userId }) => userId === desk.demo.app.userId);
    expect(replies.map(({ parentId }) => parentId)).toEqual([ask]); // in the thread, once
    return String(replies[0]!.body)
      .replaceAll('\\', '')
      .replace(/ENG-\d+/, 'it');
  };
  expect(await answerTo('tom', '/promise thursday')).toBe(
    'Noted: it by Thu 5 Mar, 18:00. You will not be reminded of it before then.',
  );
  expect(await answerTo('tom', '/promise 2026-03-12')).toBe(
    'Noted: it by Thu 12 Mar, 18:00. You will not be reminded of it before then.',
  );
  expect(await answerTo('tom', '/promise 2026-02-01')).toBe(
    '1 February 2026 is in the past. Please name a later date.',
  );
  expect(await answerTo('tom', '/snooze 2026-03-01')).toBe('1 March 2026 is in the past. Please name a later date.');
  expect(await answerTo('tom', '/promise the moon')).toBe(
    'Sorry, “/promise the moon” is nothing we know. You could write “/promise thursday” or “/promise 2026-12-24”.',
  );
  expect(await answerTo('tom', '/snooze 3d')).toBe(
    'Noted: no reminders of it until Thu 5 Mar, 11:00. The dates of others stay as they are.',
  );
  expect(await answerTo('tom', '/snooze 2 hours')).toBe(
    'Noted: no reminders of it until Mon 2 Mar, 13:00. The dates of others stay as they are.',
  );
  expect(await answerTo('tom', '/not-me @raj')).toBe('Noted: it is now with raj.');
  expect(await answerTo('tom', '/not-me')).toBe('Noted: it is back with whoever asked.');
  expect(await answerTo('raj', '/not-me')).toBe('Nothing on it is waiting for you. The next word is with tom.');
  expect(await answerTo('tom', '/update Nothing new.')).toBe(
    'Noted: nothing changed on it. That is a full answer, thank you.',
  );
  expect(await answerTo('tom', '/update The parser is done.')).toBe('Noted: progress on it. Thank you.');
  expect(await answerTo('tom', '/exempt duplicate of ENG-9')).toBe(
    'Noted: it needs no record, with the reason duplicate.',
  );
  expect(await answerTo('tom', '/exempt because')).toBe(
    '“because” is not one of the reasons in our agreement. Those are “no-decision”, “duplicate” or “reverted”.',
  );
});

test('an order that clears nothing says what is open instead, and what clears that', async () => {
  const clock = clockAt('2026-03-02 15:00 +01:00');
  const desk = await aDesk(clock);
  const answerTo = async (issue: string, order: string) => {
    const before = desk.said(issue).length;
    desk.demo.as('tom').comment(issue, order);
    await desk.run();
    return desk.said(issue).slice(before).at(-1)!.replaceAll('\\', '');
  };
  const closed = desk.demo.as('ada').createIssue({ title: 'First', assignee: 'ada', labels: ['bug'] });
  desk.demo.as('ada').moveTo(closed, 'Done');
  await desk.run();
  const decision =
    'What is open on ENG-1 is the decision behind it. Any of these settles it: `/decision`, `/exempt no-decision`, `/exempt duplicate` or `/exempt reverted`.';
  expect(await answerTo(closed, '/promise thursday')).toBe(decision);
  expect(await answerTo(closed, '/not-me')).toBe(decision);
  await answerTo(closed, '/exempt duplicate');
  expect(await answerTo(closed, '/promise thursday')).toBe('Nothing is open on ENG-1.');

  // No rule speaks of an issue like this one, so an exemption would be from nothing; an answer is owed all the same.
  const asked = desk.demo.as('ada').createIssue({ title: 'Second', assignee: 'ada', labels: [] });
  desk.demo.as('ada').comment(asked, '@tom which version is it?');
  await desk.run();
  const refused = await answerTo(asked, '/exempt duplicate');
  expect(refused).toMatch(/^No rule of our agreement asks for a decision record of ENG-2, so there is nothing/);
  expect(refused).toMatch(/Something is open on ENG-2 that this does not clear. Any of these does: a comment, /);
  expect((await stateNow(desk, asked)).exemption).toBeNull();
});

test('a pause is no answer; a promise, a hand-over and an update are what they say', async () => {
  const { desk, issue } = await asked();
  desk.demo.as('tom').comment(issue, '/snooze 3d');
  await desk.run();
  const snoozed = await stateNow(desk, issue);
  expect(snoozed.asks.find(({ kind }) => kind === 'question')!.answers).toEqual({});
  expect(snoozed.snoozes[desk.id('tom')]).toEqual(new Date('2026-03-05T14:00:00Z'));
  desk.demo.as('tom').comment(issue, '/promise thursday');
  await desk.run();
  const promised = await stateNow(desk, issue);
  expect(promised.promises).toMatchObject([{ by: desk.id('tom'), untilAt: new Date('2026-03-05T21:00:00Z') }]);
  desk.demo.as('tom').comment(issue, '/update The parser is done.');
  await desk.run();
  const { last } = await stateNow(desk, issue);
  expect(last.update).toBeDefined();
});

test('an order is carried out once, however often it is told', async () => {
  const { desk, issue } = await asked();
  desk.demo.as('tom').comment(issue, '/promise thursday');
  await desk.demo.webhooks.sendDue();
  const delivery = desk.demo.webhooks.deliveries.at(-1)!;
  await desk.demo.webhooks.send(delivery);
  await desk.run();
  await desk.work.reconcile();
  await desk.run();
  expect(desk.said(issue)).toHaveLength(1);
});

test('/decision gives a form; filled in, it is a record that lets the issue rest', async () => {
  const { desk, issue } = await asked();
  desk.demo.as('ada').comment(issue, '/decision');
  await desk.run();
  const [form] = desk.said(issue);
  expect(form).toContain('## Decision');
  const filled = /```markdown\n([\s\S]*)\n```/
    .exec(form!)![1]!
    .replace('What was decided, in a line', 'We retry three times')
    .replace('## Decision\n\n…', '## Decision\n\nWe retry three times.')
    .replace('## Because\n\n…', '## Because\n\nThe network comes back within seconds.');
  desk.demo.as('ada').comment(issue, filled);
  await desk.run();
  const decisions = await desk.stores.decisions.list(desk.workspaceId);
  expect(decisions.map(({ record }) => [record.id, record.title, record.deciders, record.issues])).toEqual([
    ['0001', 'We retry three times', ['ada'], ['ENG-1']],
  ]);
  expect(desk.said(issue).at(-1)).toBe('Filed as decision 0001: We retry three times.');
  expect(Object.values((await stateNow(desk, issue)).records)).toEqual([true]);
});

test('every command has a line in the docs', () => {
  const page = readFileSync('docs/linear.md', 'utf8');
  for (const name of COMMANDS) expect(page).toContain(`\`/${name}`);
});

test('an answer waits for as long as Linear is away, and is given once', async () => {
  const { desk, issue, ask, clock } = await asked();
  const { demo, said } = desk;
  demo.faults.add({ fault: { kind: 'no-answer' }, operation: 'CreateComment', times: 10_000 });
  demo.as('tom').comment(issue, '/promise thursday', ask);
  for (let round = 0; round < 12; round++) {
    await desk.run();
    clock.forward(10 * 60_000);
  }
  expect(said(issue)).toEqual([]);
  expect((await desk.stores.inbox.waiting()).count).toBeGreaterThan(0);
  demo.faults.clear();
  await desk.run();
  await desk.run();
  expect(said(issue).filter((words) => words.includes('Noted'))).toHaveLength(1);
});
