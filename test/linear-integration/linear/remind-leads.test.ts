import { aDesk, closeDesks, type Desk } from '../../support/linear-desk';
import { clockAt } from '../../support/linear-double';

jest.setTimeout(30_000); // a server, a double and its whole schema: seconds on a busy machine
afterEach(closeDesks);

/** The rule for moving work in the bare workspace: every five working days. */
async function withProject(startedAt: string, clock: ReturnType<typeof clockAt>): Promise<Desk> {
  const desk = await aDesk(clock);
  const project = desk.demo.store.all('Project')[0]!;
  project.startedAt = new Date(startedAt).toISOString();
  return desk;
}

const reminders = ({ demo }: Desk) => demo.requests.filter(({ operation }) => operation === 'RemindLead').length;

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
