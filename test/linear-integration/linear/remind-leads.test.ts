import { linearSide } from '../../../linear-integration/src/linear/linear-side';
import { remindLeads } from '../../../linear-integration/src/linear/remind-leads';
import { nudgeLedgerOf } from '../../../linear-integration/src/store/nudge-ledger';
import { aDesk, closeDesks, type Desk } from '../../support/linear-desk';
import { clockAt } from '../../support/linear-double';

afterEach(closeDesks);

/** The rule for moving work in the bare workspace: every five working days. */
async function withProject(startedAt: string, clock: ReturnType<typeof clockAt>): Promise<Desk> {
  const desk = await aDesk(clock);
  const project = desk.demo.store.all('Project')[0]!;
  project.startedAt = new Date(startedAt).toISOString();
  return desk;
}

/** How often Linear has reminded somebody. */
const reminders = ({ demo }: Desk) =>
  demo.store.all('DemoNotification').filter(({ kind }) => kind === 'projectUpdateReminder').length;

test('a lead is reminded once for each update that is missing, in their hours', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await withProject('2026-03-02T09:00:00Z', clock);
  for (const time of ['2026-03-09 09:59 +01:00', '2026-03-09 20:00 +01:00', '2026-03-07 12:00 +01:00']) {
    clock.moveTo(time);
    await desk.work.tend();
    expect([time, reminders(desk)]).toEqual([time, 0]);
  }
  clock.moveTo('2026-03-10 10:00 +01:00');
  await desk.work.tend();
  expect(reminders(desk)).toBe(1);
  clock.moveTo('2026-03-12 10:00 +01:00');
  await desk.work.tend();
  expect(reminders(desk)).toBe(1);

  desk.demo.as('ada').postProjectUpdate('First release', 'It moves.');
  clock.moveTo('2026-03-13 10:00 +01:00');
  await desk.work.tend();
  expect(reminders(desk)).toBe(1);
  clock.moveTo('2026-03-24 10:00 +01:00');
  await desk.work.tend();
  expect(reminders(desk)).toBe(2);
});

test.each([
  ['Linear sends its own', { updateReminderFrequencyInWeeks: 1 }],
  ['they are paused', { projectUpdateRemindersPausedUntilAt: '2026-06-01T00:00:00.000Z' }],
  ['it has no lead', { leadId: null }],
])('nobody is reminded where %s', async (_, change) => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await withProject('2026-03-02T09:00:00Z', clock);
  Object.assign(desk.demo.store.all('Project')[0]!, change);
  clock.moveTo('2026-03-20 10:00 +01:00');
  await desk.work.tend();
  expect(reminders(desk)).toBe(0);
});

test('an update that was missing before there was an agreement is due as long after it', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const desk = await withProject('2026-01-05T09:00:00Z', clock);
  for (const time of ['2026-03-03 10:00 +01:00', '2026-03-09 09:59 +01:00']) {
    clock.moveTo(time);
    await desk.work.tend();
    expect([time, reminders(desk)]).toEqual([time, 0]);
  }
  clock.moveTo('2026-03-10 10:00 +01:00');
  await desk.work.tend();
  expect(reminders(desk)).toBe(1);
});

describe('where it fails', () => {
  const LIMITED = { kind: 'rate-limited', shape: 'code' } as const;

  async function aLeadIsDue() {
    const clock = clockAt('2026-03-02 10:00 +01:00');
    const desk = await withProject('2026-03-02T09:00:00Z', clock);
    clock.moveTo('2026-03-10 10:00 +01:00');
    return { desk, clock };
  }

  test.each(['StartedProjects', 'RemindLead'])(
    'before anything is said (%s), it is tried again within the hour',
    async (operation) => {
      const { desk, clock } = await aLeadIsDue();
      desk.demo.faults.add({ fault: LIMITED, operation });
      await desk.work.tend();
      expect(reminders(desk)).toBe(0);
      clock.forward(60_000);
      await desk.work.tend();
      expect(reminders(desk)).toBe(1);
    },
  );

  test('with the link of a decision, it is none of its business', async () => {
    const { desk } = await aLeadIsDue();
    const issue = desk.demo.as('ada').createIssue({ title: 'First', assignee: 'ada' });
    await desk.run();
    desk.demo.faults.add({ fault: LIMITED, operation: 'PutCard', times: 1000 });
    desk.demo
      .as('ada')
      .comment(issue, 'Decision: we retry three times, because the network comes back within seconds.');
    await desk.run();
    await desk.work.tend();
    expect(reminders(desk)).toBe(1);
    desk.demo.faults.clear();
    await desk.work.tend();
    expect(
      desk.demo.store.all('Attachment').filter(({ title }) => /retry three times/.test(String(title))),
    ).toHaveLength(1);
  });

  test('with its answer lost, it is not said again', async () => {
    const { desk, clock } = await aLeadIsDue();
    desk.demo.faults.add({ fault: { kind: 'answer-lost' }, operation: 'RemindLead' });
    for (let hours = 0; hours < 3; hours++) {
      await desk.work.tend();
      expect(reminders(desk)).toBe(1);
      clock.forward(60 * 60_000);
    }
  });

  test('killed right after it was said, it is not said again, though claims are taken back', async () => {
    const { desk, clock } = await aLeadIsDue();
    const { ports, workspaceId, database } = desk;
    const side = linearSide({
      ...ports,
      connections: {
        ...ports.connections,
        async of(id) {
          const api = await ports.connections.of(id);
          return {
            async request(document, variables, urgency) {
              const answer = await api.request(document, variables, urgency);
              if (document.name === 'RemindLead') throw new Error('killed');
              return answer;
            },
          };
        },
      },
    });
    await expect(remindLeads(side, workspaceId)).rejects.toThrow('killed');
    expect(reminders(desk)).toBe(1);
    clock.forward(60 * 60_000);
    await nudgeLedgerOf(database, workspaceId).takeBack(clock());
    await desk.work.tend();
    expect(reminders(desk)).toBe(1);
  });

  test('killed before it was said, it is said by whoever comes next', async () => {
    const { desk, clock } = await aLeadIsDue();
    const { ports, workspaceId } = desk;
    const side = linearSide({
      ...ports,
      connections: { ...ports.connections, of: () => Promise.reject(new Error('killed')) },
    });
    await expect(remindLeads(side, workspaceId)).rejects.toThrow('killed');
    clock.forward(60_000);
    await desk.work.tend();
    expect(reminders(desk)).toBe(1);
  });
});
